"""Golden values of MusicLSTM and MusicMamba, computed by PyTorch.

    python3 scripts/reference/golden_models.py        (needs torch and numpy)

writes Tests/FrameModelsTests/Golden/{lstm,mamba}.json. Parameters come from the rule in
golden_common.py, nothing is trained or downloaded. Everything is evaluated in float64 with dropout off.

A file holds
    parameters      their number
    input, targets  [sequence][frame] -> keys that are down; B = 2, T = 24. Key k of frame t of sequence b is down
                    when draw (b T + t) 88 + k of the stream "input" ("targets") is below 0.06
    logits          [B, T, 88] in row-major order
    losses          for positiveWeight 1 and 20: the mean binary cross-entropy with logits over all B T 88
                    entries, and for every parameter its gradient's L2 norm, sum, and eight entries
                    (flat row-major indices, values)
    finalState      LSTM: sums over each layer of the hidden and cell state after the last frame;
                    Mamba: sums over each layer of the convolution's last three inputs and of the scan's state
    training        losses before each of six AdamW steps (learning rate 1e-3, betas 0.9 and 0.999, epsilon 1e-8,
                    weight decay 0.01 on everything, global gradient norm clipped to 1) on this one batch, with
                    positiveWeight 1, and the gradient norms before clipping
"""
import torch
import torch.nn.functional as F
from torch import nn

import golden_common as golden

BATCH, FRAMES, KEYS, DENSITY = 2, 24, 88, 0.06


class MusicLSTM(nn.Module):
    """Linear, LayerNorm, ReLU; three LSTM layers; Linear, ReLU, Linear."""

    def __init__(self, width=512, depth=3):
        super().__init__()
        # The places of the dropout layers keep their numbers in the state_dict's names.
        self.input_proj = nn.Sequential(nn.Linear(KEYS, width), nn.LayerNorm(width), nn.ReLU(), nn.Identity())
        self.lstm = nn.LSTM(width, width, depth, batch_first=True)
        self.output_proj = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Identity(), nn.Linear(width, KEYS))

    def forward(self, roll):
        sequence, (hidden, cell) = self.lstm(self.input_proj(roll))
        return self.output_proj(sequence), {"hidden": hidden, "cell": cell}


class SelectiveStateSpace(nn.Module):
    """A Mamba block (Gu and Dao 2023) whose step size has rank one; the recurrence is written out frame by frame."""

    def __init__(self, model_width, state_size=16, kernel=4, expansion=2):
        super().__init__()
        self.inner, self.state_size, self.kernel = expansion * model_width, state_size, kernel
        self.A_log = nn.Parameter(torch.empty(self.inner, state_size))
        self.D = nn.Parameter(torch.empty(self.inner))
        self.in_proj = nn.Linear(model_width, 2 * self.inner, bias=False)
        self.conv1d = nn.Conv1d(self.inner, self.inner, kernel, groups=self.inner)
        self.x_proj = nn.Linear(self.inner, 1 + 2 * state_size, bias=False)
        self.dt_proj = nn.Linear(1, self.inner)
        self.out_proj = nn.Linear(self.inner, model_width, bias=False)

    def forward(self, sequence):
        projected = self.in_proj(sequence)
        value, gate = projected[..., :self.inner], projected[..., self.inner:]
        padded = F.pad(value.transpose(1, 2), (self.kernel - 1, 0))
        value = F.silu(self.conv1d(padded)).transpose(1, 2)
        selected = self.x_proj(value)
        step = F.softplus(self.dt_proj(selected[..., :1]))
        into, out = selected[..., 1:1 + self.state_size], selected[..., 1 + self.state_size:]
        decay = -self.A_log.exp()
        state, frames = 0, []
        for t in range(sequence.shape[1]):
            kept = torch.exp(step[:, t, :, None] * decay)
            added = (step[:, t] * value[:, t])[:, :, None] * into[:, t, None, :]
            state = kept * state + added
            frames.append(torch.einsum("bdn,bn->bd", state, out[:, t]))
        result = torch.stack(frames, 1) + self.D * value
        return self.out_proj(result * F.silu(gate)), padded[..., -(self.kernel - 1):], state


class MusicMamba(nn.Module):
    """Linear, LayerNorm; four blocks, each with its residual sum and LayerNorm; LayerNorm, Linear, GELU, Linear."""

    def __init__(self, width=256, depth=4):
        super().__init__()
        self.input_proj, self.input_norm = nn.Linear(KEYS, width), nn.LayerNorm(width)
        self.layers = nn.ModuleList(
            nn.ModuleDict({"mamba": SelectiveStateSpace(width), "norm": nn.LayerNorm(width)}) for _ in range(depth))
        self.output_norm = nn.LayerNorm(width)
        self.output_proj = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Identity(), nn.Linear(width, KEYS))

    def forward(self, roll):
        sequence, convolutions, states = self.input_norm(self.input_proj(roll)), [], []
        for layer in self.layers:
            change, convolution, state = layer["mamba"](sequence)
            sequence = layer["norm"](sequence + change)
            convolutions.append(convolution)
            states.append(state)
        logits = self.output_proj(self.output_norm(sequence))
        return logits, {"convolution": torch.stack(convolutions), "scan": torch.stack(states)}


def random_roll(name):
    """[B, T, 88] zeros and ones."""
    draws = golden.uniform(name, BATCH * FRAMES * KEYS).reshape(BATCH, FRAMES, KEYS)
    return torch.from_numpy((draws < DENSITY).astype("float64"))


def keys_down(roll):
    return [[frame.nonzero().flatten().tolist() for frame in sequence] for sequence in roll]


def summary(name, gradient):
    """Size, sum and eight spread entries of a gradient; the entries' places come from the name too."""
    flat = gradient.reshape(-1)
    places = sorted({int(u * flat.numel()) for u in golden.uniform("places of " + name, 8)})
    return {"name": name, "shape": list(gradient.shape), "norm": golden.number(flat.norm()),
            "sum": golden.number(flat.sum()), "indices": places, "values": golden.numbers(flat[places])}


def loss_of(logits, targets, positive_weight):
    return F.binary_cross_entropy_with_logits(logits, targets, pos_weight=torch.full((KEYS,), float(positive_weight)))


def describe(model):
    roll, targets = random_roll("input"), random_roll("targets")
    golden.fill(model)
    logits, state = model(roll)
    losses = []
    for positive_weight in (1, 20):
        model.zero_grad()
        loss = loss_of(model(roll)[0], targets, positive_weight)
        loss.backward()
        gradients = dict(model.named_parameters())
        losses.append({"positiveWeight": positive_weight, "loss": golden.number(loss),
                       "gradients": [summary(name, gradients[name].grad) for name in model.state_dict()]})
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01)
    training = {"losses": [], "gradientNorms": []}
    for _ in range(6):
        optimizer.zero_grad()
        loss = loss_of(model(roll)[0], targets, 1)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        training["losses"].append(golden.number(loss))
        training["gradientNorms"].append(golden.number(norm))
    return {"generator": "scripts/reference/golden_models.py", "torch": torch.__version__.split("+")[0],
            "parameters": sum(p.numel() for p in model.parameters()),
            "input": keys_down(roll), "targets": keys_down(targets), "logits": golden.numbers(logits),
            "losses": losses,
            "finalState": {key: [golden.number(layer.sum()) for layer in value] for key, value in state.items()},
            "training": training}


def main():
    torch.set_default_dtype(torch.float64)
    for name, model in (("lstm", MusicLSTM()), ("mamba", MusicMamba())):
        content = describe(model.eval())
        golden.write(golden.TESTS / "FrameModelsTests" / "Golden" / f"{name}.json", content)


if __name__ == "__main__":
    main()
