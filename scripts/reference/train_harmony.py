"""Trains the harmony network and writes Sources/MusicTheory/HarmonyWeights+Tables.swift.

Data: DATA/INDEX.tsv (columns name, split, corpus, split_group, doubtful) and for each name of split
"dev" DATA/dev/NAME.mid with DATA/dev/NAME.chords.tsv (columns start_quarter, end_quarter, key, degree,
quality, inversion, root_pc, bass_pc).

How to run, in a folder for the files in between:

    python train_harmony.py DATA prepare         writes pieces.pkl: features and labels by half beat
    python train_harmony.py DATA train           writes m.pt: 600 steps of 16 stretches of 192 half beats
    python train_harmony.py DATA train --start m.pt --iters 700 --popular 4 --lr 1.5e-3 --drop 0.12 \
        --average 0.99 --bfloat16                the same, with a moving average of the weights
    python train_harmony.py DATA export SWIFT    reads m.pt, writes the Swift file of 8-bit weights

Needs numpy, mido and torch. The features are those of HarmonyFeatures.swift, the layers those of
HarmonyNetwork.swift. Groups of pieces (column split_group) whose MD5 of "593:GROUP" is 0, 1 or 2
modulo 10 are held out; 593 is the salt below 2000 whose shares by corpus come nearest to 28 %.

Letters: B stretches, T half beats, C channels, V numerals of the vocabulary.
"""
import argparse
import base64
import collections
import csv
import hashlib
import math
import pickle
import random
import sys
import textwrap
import time

import mido
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import popular_music


SLICES = 8  # of a half beat
LOW_PITCH = 55  # below it a note is in the low register
PITCH_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def parse_key(text):
    """`Eb major` as (tonic pitch class, 0 for major or 1 for minor)."""
    tonic, mode = text.split()
    pitch_class = PITCH_CLASSES[tonic[0].upper()] + tonic.count("#") - tonic[1:].count("b")
    return pitch_class % 12, 0 if mode == "major" else 1


def read_notes(path):
    """Ticks a quarter, and (start tick, end tick, pitch) of every note that is no drum."""
    midi = mido.MidiFile(path, clip=True)
    notes = []
    for track in midi.tracks:
        tick = 0
        sounding = {}
        for event in track:
            tick += event.time
            if event.type not in ("note_on", "note_off") or event.channel == 9:
                continue
            place = (event.channel, event.note)
            if event.type == "note_on" and event.velocity > 0:
                sounding.setdefault(place, []).append(tick)
            elif sounding.get(place):
                notes.append((sounding[place].pop(0), tick, event.note))
    return midi.ticks_per_beat, notes


def make_features(ticks_per_quarter, notes):
    """Eight numbers for each of twelve pitch classes by half beat: [T, 8, 12]."""
    step = ticks_per_quarter / 2
    last_tick = max((end for _, end, _ in notes), default=0)
    step_count = int(-(-last_tick // step))
    roll = np.zeros((step_count * SLICES, 128), bool)
    onset = np.zeros((step_count, 12), np.float32)
    for start, end, pitch in notes:
        first = int(np.ceil(start * SLICES / step - 0.5))
        last = max(int(np.ceil(end * SLICES / step - 0.5)), first + 1)
        roll[first:last, pitch] = 1
        onset[min(step_count - 1, int(start // step)), pitch % 12] = 1

    low = np.zeros((step_count * SLICES, 12), np.float32)
    count = np.zeros_like(low)
    for pitch in range(128):
        count[:, pitch % 12] += roll[:, pitch]
        if pitch < LOW_PITCH:
            low[:, pitch % 12] = np.maximum(low[:, pitch % 12], roll[:, pitch])
    presence = (count > 0).astype(np.float32)
    bass, top = np.zeros_like(presence), np.zeros_like(presence)
    filled = np.where(roll.any(1))[0]
    bass[filled, roll.argmax(1)[filled] % 12] = 1
    top[filled, (127 - roll[:, ::-1].argmax(1))[filled] % 12] = 1

    def mean(slices):
        return slices.reshape(step_count, SLICES, 12).mean(1)

    def first_slice(slices):
        return slices.reshape(step_count, SLICES, 12)[:, 0]

    return np.stack(
        [
            mean(presence), onset, mean(bass), mean(top), mean(low),
            np.minimum(mean(count), 4) / 4, first_slice(presence), first_slice(bass),
        ],
        1,
    ).astype(np.float32)


def read_table(path):
    """The rows of a file of tab-separated values as dictionaries."""
    with open(path) as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def prepare(data):
    """Writes pieces.pkl: of each piece features, the longest label of each half beat, and rows."""
    index = {row["name"]: row for row in read_table(f"{data}/INDEX.tsv") if row["split"] == "dev"}
    pieces = []
    for name, entry in sorted(index.items()):
        features = make_features(*read_notes(f"{data}/dev/{name}.mid"))
        step_count = len(features)
        cells = [collections.Counter() for _ in range(step_count)]
        begins = np.zeros(step_count, np.int8)
        rows = []
        for chord in read_table(f"{data}/dev/{name}.chords.tsv"):
            start, end = float(chord["start_quarter"]), float(chord["end_quarter"])
            label = parse_key(chord["key"]) + (
                chord["degree"], chord["quality"], int(chord["inversion"]),
                int(chord["root_pc"]), int(chord["bass_pc"]),
            )
            rows.append((start, end) + label)
            if round(start * 2) < step_count:
                begins[round(start * 2)] = 1
            step = int(start // 0.5)
            while step * 0.5 < end - 1e-9 and step < step_count:
                cells[step][label] += min(end, (step + 1) * 0.5) - max(start, step * 0.5)
                step += 1
        digest = hashlib.md5(f"593:{entry['split_group']}".encode()).hexdigest()
        pieces.append(
            dict(
                name=name, f=features, rows=rows, begin=begins,
                lab=[cell.most_common(1)[0][0] if cell else None for cell in cells],
                corpus=entry["corpus"], group=entry["split_group"],
                hold=int(digest, 16) % 10 < 3, doubt=int(entry["doubtful"]),
            )
        )
    with open("pieces.pkl", "wb") as file:
        pickle.dump(pieces, file)


QUAL = ["maj", "min", "dim", "aug", "dom7", "maj7", "min7", "hdim7", "dim7", "other"]


def vocab(pieces, size=260):
    """The commonest (mode, degree, quality, inversion), with root and bass above the tonic."""
    durations = collections.Counter()
    places = collections.defaultdict(collections.Counter)
    for piece in pieces:
        for start, end, tonic, mode, degree, quality, inversion, root, bass in piece["rows"]:
            numeral = (mode, degree, quality, inversion)
            durations[numeral] += end - start
            places[numeral][((root - tonic) % 12, (bass - tonic) % 12)] += end - start
    return [
        numeral + places[numeral].most_common(1)[0][0] for numeral, _ in durations.most_common(size)
    ]


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

def popular_pieces(count, seed):
    """Made-up pieces with labels, in the form of those that `prepare` writes."""
    rng = random.Random(seed)
    pieces = []
    for index in range(count):
        # One in ten has no key: noise, whose labels stay empty.
        notes, rows = (popular_music.noise(rng), []) if index % 10 == 9 else popular_music.make_piece(rng)
        features = make_features(960, [(a * 960, b * 960, pitch) for a, b, pitch in notes])
        labels = [None] * len(features)
        begins = np.zeros(len(features), np.int8)
        for start, end, *label in rows:
            first = round(start * 2)
            if first < len(features):
                begins[first] = 1
            for step in range(first, min(len(features), round(end * 2))):
                labels[step] = tuple(label)
        pieces.append(
            dict(name=f"popular {index}", f=features, rows=rows, begin=begins, lab=labels,
                 group="popular", hold=False, doubt=0, noise=not rows))
    return pieces


def train(arguments):
    A=argparse.ArgumentParser(); A.add_argument('--out',default='m.pt');A.add_argument('--iters',type=int,default=1200);A.add_argument('--C',type=int,default=20);A.add_argument('--H',type=int,default=32);A.add_argument('--V',type=int,default=260);A.add_argument('--drop',type=float,default=.15);A.add_argument('--all',action='store_true');A.add_argument('--wd',type=float,default=.02);A.add_argument('--dil',default='1,2,4,8,16,32');A.add_argument('--lr',type=float,default=3e-3);A.add_argument('--noise',type=float,default=0.)
    A.add_argument('--popular',type=int,default=6,help='popular pieces of a batch');A.add_argument('--threads',type=int,default=1);A.add_argument('--start',help='a checkpoint to go on from')
    A.add_argument('--average',type=float,default=0.,help='decay of a moving average of the weights, which is what is kept');A.add_argument('--bfloat16',action='store_true')
    A.add_argument('--seed',type=int,default=0);A.add_argument('--L',type=int,default=192);A.add_argument('--B',type=int,default=16)
    a=A.parse_args(arguments); torch.set_num_threads(a.threads); torch.manual_seed(a.seed); np.random.seed(a.seed)
    P=pickle.load(open('pieces.pkl','rb'))
    tr=[p for p in P if a.all or not p['hold']]; ho=[p for p in P if p['hold']]
    Vc=vocab(tr,a.V); Vc+=[v for v in popular_music.EXTRA_LABELS if v[:4] not in {w[:4] for w in Vc}]; ix={v[:4]:i for i,v in enumerate(Vc)}
    made=popular_pieces(3000,7) if a.popular else []; checked=popular_pieces(60,8) if a.popular else []
    def scal(T):
        s=np.zeros((T,2),np.float32); s[::2,0]=1; return s
    for p in P+made+checked:
        T=len(p['f']); y=np.full(T,-1); k=np.full(T,-1)
        for i,l in enumerate(p['lab']):
            if l is None: continue
            k[i]=l[1]*12+l[0]
            v=ix.get(l[1:5])
            if v is not None: y[i]=l[0]*len(Vc)+v
        p['y'],p['k']=y,k; p['s']=scal(T); p['s'][:,1]=(p['f'][:,0].sum(1)==0)
    net=Net(Vc,C=a.C,H=a.H,drop=a.drop,dil=tuple(map(int,a.dil.split(','))))
    if a.start: net.load_state_dict(torch.load(a.start,weights_only=False)['sd'])
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
        noise=[]
        for p in [tr[j] for j in np.random.choice(len(tr),B-a.popular,p=w)]+[made[j] for j in np.random.randint(len(made),size=a.popular)] :
            T=len(p['f']); o=np.random.randint(-L//4,max(1,T-L+L//4)) 
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
            fs.append(f);ss.append(cut(p['s'],0));ys.append(cut(p['y'],-1));ks.append(cut(p['k'],-1));bs.append(cut(p['begin'],0));noise.append(np.arange(L)<T*p.get('noise',False))
        t=lambda x:torch.tensor(np.stack(x))
        return t(fs),t(ss),t(ys),t(ks),t(bs),t(noise)
    def losses(j,ch,y,k,b,noise):
        B,T=y.shape; V=len(Vc)
        lp=j.reshape(B*T,-1); lz=torch.logsumexp(lp,1)
        y=y.reshape(-1);k=k.reshape(-1)
        m=y>=0
        l1=(lz[m]-lp[m].gather(1,y[m,None])[:,0]).mean()
        mk=k>=0
        lm=torch.stack([torch.logsumexp(j.reshape(B*T,12,V)[:,:,net.vm==q],2) for q in(0,1)],1).reshape(B*T,24)
        l2=(lz[mk]-lm[mk].gather(1,k[mk,None])[:,0]).mean()
        l3=F.binary_cross_entropy_with_logits(ch.reshape(-1)[mk],b.reshape(-1)[mk].float())
        # Where there is no key, all 24 should be as likely.
        n=noise.reshape(-1); l4=(lz[n]-lm[n].mean(1)).mean()-math.log(24) if n.any() else torch.zeros(())
        return l1,l2,l3,l4
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
    def kept():
        return net.state_dict() if average is None else average
    t0=time.time(); ema=None; average={n:v.clone() for n,v in net.state_dict().items()} if a.average else None
    for it in range(a.iters):
        f,s,y,k,b,noise=batch(a.B)
        with torch.autocast('cpu',torch.bfloat16,enabled=a.bfloat16): j,ch=net(f,s)
        j,ch=j.float(),ch.float(); l1,l2,l3,l4=losses(j,ch,y,k,b,noise)
        loss=l1+.3*l2+.5*l3+.1*l4
        opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(net.parameters(),1.); opt.step(); sched.step()
        if average is not None:
            for n,v in net.state_dict().items():
                if v.dtype.is_floating_point: average[n].mul_(a.average).add_(v,alpha=1-a.average)
        ema=np.array([l1.item(),l2.item(),l3.item()]) if ema is None else .97*ema+.03*np.array([l1.item(),l2.item(),l3.item()])
        if it%100==99 or it==a.iters-1:
            print(it+1,ema.round(3),evaluate(ho),evaluate(checked) if made else '',round(time.time()-t0),flush=True); torch.save(dict(sd=kept(),vocab=Vc,args=vars(a)),a.out)
    torch.save(dict(sd=kept(),vocab=Vc,args=vars(a)),a.out)

# The tensors in the order in which HarmonyNetwork.swift reads them; {} is the number of a block.
TENSORS_BEFORE = ["stem.w", "stem.b", "sc.weight"]
TENSORS_OF_BLOCK = ["a.{}.w", "a.{}.b", "bm.{}.w", "bm.{}.b"]
TENSORS_AFTER = [
    "mid.w", "mid.b", "key.weight", "key.bias", "rn.weight", "rn.bias", "rq.w", "rq.b",
    "bass.w", "bass.b", "change.weight", "change.bias",
]

SWIFT = '''// Made by scripts/reference/train_harmony.py; the numbers come from training, not from hands.
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
'''


def quantized(tensor):
    """Of each row the scale as little-endian float32, then the weights as int8."""
    values = tensor.float().numpy()
    values = values.reshape(values.shape[0], -1) if values.ndim > 1 else values.reshape(1, -1)
    result = b""
    for row in values:
        scale = max(np.abs(row).max() / 127, 1e-12)
        result += np.float32(scale).tobytes() + np.round(row / scale).astype(np.int8).tobytes()
    return result


def export(source, destination):
    """Writes the weights of a checkpoint as a Swift file."""
    checkpoint = torch.load(source, weights_only=False)
    vocabulary, options, weights = checkpoint["vocab"], checkpoint["args"], checkpoint["sd"]
    assert len({entry[:4] for entry in vocabulary}) == len(vocabulary)
    dilations = options["dil"].split(",")
    blocks = [name.format(i) for i in range(len(dilations)) for name in TENSORS_OF_BLOCK]
    data = b"".join(
        quantized(weights[name]) for name in TENSORS_BEFORE + blocks + TENSORS_AFTER
    )
    table = "\n".join(" ".join(["Mm"[entry[0]], *map(str, entry[1:])]) for entry in vocabulary)
    base64_lines = textwrap.wrap(base64.b64encode(data).decode(), 92)
    with open(destination, "w") as file:
        file.write(
            SWIFT
            % (
                options["C"], options["H"], ", ".join(dilations),
                textwrap.indent(table, " " * 8), "\n".join(" " * 8 + line for line in base64_lines),
            )
        )
    print(len(data), "bytes of weights")


if __name__ == '__main__':
    data, task, *rest = sys.argv[1:]
    if task == 'prepare':
        prepare(data)
    elif task == 'train':
        train(['--iters', '600', *rest])
    elif task == 'export':
        export('m.pt', rest[0])
