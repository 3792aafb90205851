"""Trains the harmony network and writes Sources/MusicTheory/HarmonyWeights+Tables.swift.

    python train_harmony.py DATA prepare      DATA/INDEX.tsv, DATA/dev/NAME.mid, NAME.chords.tsv
    python train_harmony.py DATA train        400 steps of 16 stretches of 192 half beats
    python train_harmony.py DATA export SWIFT

Needs numpy, mido and torch. The features are those of HarmonyFeatures.swift, the layers those of
HarmonyNetwork.swift. Groups of pieces (column split_group) whose MD5 of "593:GROUP" is 0, 1 or 2
modulo 10 are held out; 593 is the salt below 2000 whose shares by corpus come nearest to 28 %.
"""
import argparse
import base64
import collections
import csv
import hashlib
import math
import pickle
import sys
import textwrap
import time

import mido
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

S=8
PC={'C':0,'D':2,'E':4,'F':5,'G':7,'A':9,'B':11}
def keypc(k):
    t,m=k.split(); p=PC[t[0].upper()]+t.count('#')-t[1:].count('b'); return p%12,(0 if m=='major' else 1)
def notes_of(path):
    m=mido.MidiFile(path,clip=True); tpq=m.ticks_per_beat; out=[]
    for tr in m.tracks:
        t=0;on={}
        for e in tr:
            t+=e.time
            if e.type in('note_on','note_off'):
                if e.channel==9: continue
                k=(e.channel,e.note)
                if e.type=='note_on' and e.velocity>0:
                    on.setdefault(k,[]).append(t)
                elif on.get(k): 
                    s=on[k].pop(0); out.append((s,t,e.note))
    return tpq,out
def features(tpq,notes):
    step=tpq/2
    end=max((e for _,e,_ in notes),default=0)
    T=int(-(-end//step))
    roll=np.zeros((T*S,128),bool); ons=np.zeros((T,12),np.float32)
    for s,e,p in notes:
        a=int(np.ceil(s*S/step-.5)); b=int(np.ceil(e*S/step-.5)); b=max(b,a+1)
        roll[a:b,p]=1
        i=min(T-1,int(s//step)); ons[i,p%12]=1
    pc=np.zeros((T*S,12),np.float32); low=np.zeros((T*S,12),np.float32)
    cnt=np.zeros((T*S,12),np.float32)
    for p in range(128):
        c=roll[:,p]
        cnt[:,p%12]+=c
        if p<55: low[:,p%12]=np.maximum(low[:,p%12],c)
    pc=(cnt>0).astype(np.float32)
    any_=roll.any(1); bass=np.zeros_like(pc); top=np.zeros_like(pc)
    lo=roll.argmax(1); hi=127-roll[:,::-1].argmax(1)
    idx=np.where(any_)[0]; bass[idx,lo[idx]%12]=1; top[idx,hi[idx]%12]=1
    r=lambda a:a.reshape(T,S,12).mean(1)
    f=np.stack([r(pc),ons,r(bass),r(top),r(low),np.minimum(r(cnt),4)/4,pc.reshape(T,S,12)[:,0],bass.reshape(T,S,12)[:,0]],1) # T,C,12
    return f.astype(np.float32)
def prepare(data):
    D=data+'/dev/'
    idx={r['name']:r for r in csv.DictReader(open(data+'/INDEX.tsv'),delimiter='\t',quoting=csv.QUOTE_NONE) if r['split']=='dev'}
    pieces=[]
    for name,r in sorted(idx.items()):
        tpq,notes=notes_of(D+name+'.mid')
        f=features(tpq,notes); T=len(f)
        cells=[collections.Counter() for _ in range(T)]; begin=np.zeros(T,np.int8)
        rows=[]
        for c in csv.DictReader(open(D+name+'.chords.tsv'),delimiter='\t',quoting=csv.QUOTE_NONE):
            a,b=float(c['start_quarter']),float(c['end_quarter']); k=keypc(c['key'])
            lab=(k[0],k[1],c['degree'],c['quality'],int(c['inversion']),int(c['root_pc']),int(c['bass_pc']))
            rows.append((a,b)+lab)
            i=int(a//.5)
            if round(a*2)<T: begin[round(a*2)]=1
            while i*.5<b-1e-9 and i<T:
                cells[i][lab]+=min(b,(i+1)*.5)-max(a,i*.5); i+=1
        lab=[c.most_common(1)[0][0] if c else None for c in cells]
        h=int(hashlib.md5(f"593:{r['split_group']}".encode()).hexdigest(),16)%10
        pieces.append(dict(name=name,f=f,lab=lab,begin=begin,rows=rows,corpus=r['corpus'],group=r['split_group'],hold=h<3,doubt=int(r['doubtful'])))
    pickle.dump(pieces,open('pieces.pkl','wb'))

QUAL=['maj','min','dim','aug','dom7','maj7','min7','hdim7','dim7','other']
TONES={'maj':[0,4,7],'min':[0,3,7],'dim':[0,3,6],'aug':[0,4,8],'dom7':[0,4,7,10],'maj7':[0,4,7,11],'min7':[0,3,7,10],'hdim7':[0,3,6,10],'dim7':[0,3,6,9]}
def vocab(P,V=260):
    cnt=collections.Counter(); rel=collections.defaultdict(collections.Counter)
    for p in P:
        for (a,b,t,m,d,q,i,r,bs) in p['rows']:
            k=(m,d,q,i); cnt[k]+=b-a; rel[k][((r-t)%12,(bs-t)%12)]+=b-a
    out=[]
    for k,_ in cnt.most_common(V):
        rr=rel[k].most_common(1)[0][0]; out.append(k+rr)
    return out
class G(nn.Module):
    "group convolution over Z12: [B,Ci*12,T] -> [B,Co*12,T]; channel index c*12+pc"
    def __init__(s,ci,co,k=1,d=1,gain=1.0):
        super().__init__(); s.ci,s.co,s.k,s.d=ci,co,k,d
        s.w=nn.Parameter(torch.randn(co,ci,12,k)*gain*math.sqrt(2/(ci*12*k))); s.b=nn.Parameter(torch.zeros(co))
        o=torch.arange(12); s.register_buffer('ix',(o[None,:]-o[:,None])%12) # [out pc, in pc]-> shift in-out
    def forward(s,x):
        w=s.w[:,:,s.ix]               # co,ci,out,in,k
        w=w.permute(0,2,1,3,4).reshape(s.co*12,s.ci*12,s.k)
        return F.conv1d(x,w,s.b.repeat_interleave(12),padding=s.d*(s.k-1)//2,dilation=s.d)
class Net(nn.Module):
    def __init__(s,vocab,cin=8,C=20,H=32,dil=(1,2,4,8,16,32),scal=2,drop=.15):
        super().__init__(); s.C=C; s.H=H
        s.stem=G(cin,C,3); s.sc=nn.Linear(scal,C,bias=False)
        s.a=nn.ModuleList([G(C,C,3,d) for d in dil]); s.bm=nn.ModuleList([G(C,C,1,1,.3) for d in dil])
        s.mid=G(C,H); s.key=nn.Linear(H,2); s.rn=nn.Linear(H,len(vocab)); s.rq=G(C,10,1,1,.3); s.bass=G(C,1,1,1,.3); s.change=nn.Linear(C*2,1)
        s.drop=drop
        s.register_buffer('vm',torch.tensor([v[0] for v in vocab])); s.register_buffer('vq',torch.tensor([QUAL.index(v[2]) for v in vocab]))
        t=torch.arange(12)
        s.register_buffer('vroot',(torch.tensor([v[4] for v in vocab])[None]+t[:,None])%12); s.register_buffer('vbass',(torch.tensor([v[5] for v in vocab])[None]+t[:,None])%12)
    def forward(s,f,sc):
        B,T=f.shape[:2]
        x=f.permute(0,2,3,1).reshape(B,-1,T)
        h=F.relu(s.stem(x)+s.sc(sc).permute(0,2,1).repeat_interleave(12,1))
        for a,b in zip(s.a,s.bm):
            y=F.relu(a(h)); y=F.dropout(y,s.drop,s.training) ; h=h+b(y)
        m=F.relu(s.mid(F.relu(h))).reshape(B,s.H,12,T).permute(0,3,2,1) # B,T,12,H
        m=F.dropout(m,s.drop,s.training)
        hr=F.relu(h)
        key=s.key(m); rn=s.rn(m)
        rq=s.rq(hr).reshape(B,10,12,T).permute(0,3,1,2).reshape(B,T,120); bs=s.bass(hr).reshape(B,12,T).permute(0,2,1)
        g=hr.reshape(B,s.C,12,T); g=torch.cat([g.mean(2),g.amax(2)],1).permute(0,2,1)
        ch=s.change(g).squeeze(-1)
        joint=rn+key[...,s.vm]+rq[...,s.vq[None]*12+s.vroot]+bs[...,s.vbass]
        return joint,ch   # B,T,12,V

def train(arguments):
    A=argparse.ArgumentParser(); A.add_argument('--out',default='m.pt');A.add_argument('--iters',type=int,default=1200);A.add_argument('--C',type=int,default=20);A.add_argument('--H',type=int,default=32);A.add_argument('--V',type=int,default=260);A.add_argument('--drop',type=float,default=.15);A.add_argument('--all',action='store_true');A.add_argument('--wd',type=float,default=.02);A.add_argument('--dil',default='1,2,4,8,16,32');A.add_argument('--lr',type=float,default=3e-3);A.add_argument('--noise',type=float,default=0.)
    A.add_argument('--seed',type=int,default=0);A.add_argument('--L',type=int,default=192);A.add_argument('--B',type=int,default=16)
    a=A.parse_args(arguments); torch.manual_seed(a.seed); np.random.seed(a.seed)
    P=pickle.load(open('pieces.pkl','rb'))
    tr=[p for p in P if a.all or not p['hold']]; ho=[p for p in P if p['hold']]
    Vc=vocab(tr,a.V); ix={v[:4]:i for i,v in enumerate(Vc)}
    def scal(T):
        s=np.zeros((T,2),np.float32); s[::2,0]=1; return s
    for p in P:
        T=len(p['f']); y=np.full(T,-1); k=np.full(T,-1)
        for i,l in enumerate(p['lab']):
            if l is None: continue
            k[i]=l[1]*12+l[0]
            v=ix.get(l[1:5])
            if v is not None: y[i]=l[0]*len(Vc)+v
        p['y'],p['k']=y,k; p['s']=scal(T); p['s'][:,1]=(p['f'][:,0].sum(1)==0)
    net=Net(Vc,C=a.C,H=a.H,drop=a.drop,dil=tuple(map(int,a.dil.split(','))))
    npar=sum(x.numel() for x in net.parameters()); print('params',npar,flush=True)
    opt=torch.optim.AdamW(net.parameters(),lr=a.lr,weight_decay=a.wd)
    sched=torch.optim.lr_scheduler.OneCycleLR(opt,a.lr,total_steps=a.iters,pct_start=.15)
    L=a.L
    w=np.array([max(1,len(p['f'])) for p in tr],float)**.85; 
    for j,p in enumerate(tr):
        if p['doubt']: w[j]*=.4
    w/=w.sum()
    def batch(B):
        fs,ss,ys,ks,bs=[],[],[],[],[]
        for j in np.random.choice(len(tr),B,p=w):
            p=tr[j]; T=len(p['f']); o=np.random.randint(-L//4,max(1,T-L+L//4)) 
            o=max(0,min(o,max(0,T-L))) 
            def cut(x,fill):
                c=x[o:o+L]; 
                if len(c)<L: c=np.concatenate([c,np.full((L-len(c),)+c.shape[1:],fill,c.dtype)])
                return c
            f=cut(p['f'],0).copy()
            if a.noise>0:
                r=np.random.rand()
                if r<.3: f[:,4]=0
                if np.random.rand()<.15: f[:,3]=0
            fs.append(f);ss.append(cut(p['s'],0));ys.append(cut(p['y'],-1));ks.append(cut(p['k'],-1));bs.append(cut(p['begin'],0))
        t=lambda x:torch.tensor(np.stack(x))
        return t(fs),t(ss),t(ys),t(ks),t(bs)
    def losses(j,ch,y,k,b):
        B,T=y.shape; V=len(Vc)
        lp=j.reshape(B*T,-1); lz=torch.logsumexp(lp,1)
        y=y.reshape(-1);k=k.reshape(-1)
        m=y>=0
        l1=(lz[m]-lp[m].gather(1,y[m,None])[:,0]).mean()
        mk=k>=0
        lm=torch.stack([torch.logsumexp(j.reshape(B*T,12,V)[:,:,net.vm==q],2) for q in(0,1)],1).reshape(B*T,24)
        l2=(lz[mk]-lm[mk].gather(1,k[mk,None])[:,0]).mean()
        l3=F.binary_cross_entropy_with_logits(ch.reshape(-1)[mk],b.reshape(-1)[mk].float())
        return l1,l2,l3
    def evaluate(ps):
        net.eval(); tot=collections.Counter()
        with torch.no_grad():
            for p in ps:
                j,ch=net(torch.tensor(p['f'])[None],torch.tensor(p['s'])[None])
                T=len(p['f']); z=j.reshape(T,-1).argmax(1).numpy(); V=len(Vc)
                for i,l in enumerate(p['lab']):
                    if l is None: continue
                    t,v=divmod(int(z[i]),V); e=Vc[v]; tot['n']+=1
                    key=(t==l[0] and e[0]==l[1]); d=e[1]==l[2]; q=e[2]==l[3]; iv=e[3]==l[4]
                    tot['key']+=key;tot['deg']+=d;tot['q']+=q;tot['inv']+=iv;tot['root']+=((t+e[4])%12==l[5]);tot['rn']+=key and d and q and iv
        net.train(); return {k:round(v/tot['n']*100,1) for k,v in tot.items() if k!='n'}
    t0=time.time(); ema=None
    for it in range(a.iters):
        f,s,y,k,b=batch(a.B); j,ch=net(f,s); l1,l2,l3=losses(j,ch,y,k,b)
        loss=l1+.3*l2+.5*l3
        opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(net.parameters(),1.); opt.step(); sched.step()
        ema=np.array([l1.item(),l2.item(),l3.item()]) if ema is None else .97*ema+.03*np.array([l1.item(),l2.item(),l3.item()])
        if it%100==99 or it==a.iters-1:
            print(it+1,ema.round(3),evaluate(ho),round(time.time()-t0),flush=True); torch.save(dict(sd=net.state_dict(),vocab=Vc,args=vars(a)),a.out)
    torch.save(dict(sd=net.state_dict(),vocab=Vc,args=vars(a)),a.out)

def export(src,dst):
    ck=torch.load(src,weights_only=False); Vc=ck['vocab']; a=ck['args']; sd=ck['sd']; dil=list(map(int,a['dil'].split(',')))
    names=['stem.w','stem.b','sc.weight']
    for i in range(len(dil)): names+=[f'a.{i}.w',f'a.{i}.b',f'bm.{i}.w',f'bm.{i}.b']
    names+=['mid.w','mid.b','key.weight','key.bias','rn.weight','rn.bias','rq.w','rq.b','bass.w','bass.b','change.weight','change.bias']
    out=b''
    for n in names:
        x=sd[n].float().numpy(); x=x.reshape(x.shape[0],-1) if x.ndim>1 else x.reshape(1,-1)
        for r in x:
            s=max(np.abs(r).max()/127,1e-12); out+=np.float32(s).tobytes()+np.round(r/s).astype(np.int8).tobytes()
    b=base64.b64encode(out).decode()
    assert len(set(v[:4] for v in Vc))==len(Vc)
    voc='\n'.join(' '.join(['Mm'[v[0]],v[1],v[2],str(v[3]),str(v[4]),str(v[5])]) for v in Vc)
    lines=textwrap.wrap(b,92)
    open(dst,'w').write('''// Made by scripts/reference/train_harmony.py; the numbers come from training, not from hands.
// swift-format-ignore-file

extension HarmonyWeights {
    static let channelCount = %d
    static let hiddenCount = %d
    static let dilations = [%s]

    /// Mode, degree, quality, inversion, root, bass; see ``HarmonyVocabulary/init(table:)``.
    static let vocabulary = """
%s
        """

    /// The tensors in the order in which the network reads them: of each row the scale as a
    /// little-endian float32, then the weights as int8; the whole in base64.
    static let base64 = """
%s
        """
}
'''%(a['C'],a['H'],', '.join(map(str,dil)),textwrap.indent(voc,' '*8),'\n'.join('        '+l for l in lines)))
    print(len(out))

if __name__ == '__main__':
    data, task, *rest = sys.argv[1:]
    if task == 'prepare':
        prepare(data)
    elif task == 'train':
        train(['--iters', '400', *rest])
    elif task == 'export':
        export('m.pt', rest[0])
