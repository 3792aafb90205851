"""What the generators of golden values share: the filling rule, and compact JSON.

Golden files must be small, so weights and inputs are not stored: both sides compute them.

The stream of a name
    SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) whose state starts at the 64-bit FNV-1a hash of the
    name's UTF-8 bytes (offset basis 0xcbf29ce484222325, prime 0x100000001b3). Draw i (from 0) is
        u(i) = (i-th output >> 40) / 2^24          in [0, 1)
        r(i) = 2 u(i) - 1                          in [-1, 1)

The filling of a parameter
    Element i in row-major order comes from draw i of the stream of the parameter's state_dict name.
    The sums and products are in float64; the result is rounded once to float32. The first rule that
    fits is taken:
        name ends with "A_log"          log(i mod N + 1) + 0.1 r(i)      N = size of the last axis
        name ends with ".D"             1 + 0.1 r(i)
        two or more axes                sqrt(3 / fanIn) r(i)             fanIn = elements / size of axis 0
        name ends with "weight"         1 + 0.1 r(i)                     (normalisation)
        otherwise                       0.1 r(i)                         (biases)

Reference values are computed in float64 from those float32 parameters, so that they are exact compared with
a float32 implementation; floats are written with nine significant digits.
"""
import json
import math
from pathlib import Path

import numpy as np
import torch

TESTS = Path(__file__).resolve().parents[2] / "Tests"


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    return value


def uniform(name, count):
    """The first `count` draws u of the stream of `name`, float64 in [0, 1)."""
    with np.errstate(over="ignore"):
        index = np.arange(1, count + 1, dtype=np.uint64)
        z = np.uint64(fnv1a(name)) + index * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return (z >> np.uint64(40)).astype(np.float64) / 2**24


def filled(name, shape):
    """The parameter `name` by the rule above, float64 holding float32 values."""
    count = math.prod(shape)
    r = 2 * uniform(name, count) - 1
    if name.endswith("A_log"):
        values = np.log(np.arange(count) % shape[-1] + 1.0) + 0.1 * r
    elif name.endswith(".D"):
        values = 1 + 0.1 * r
    elif len(shape) >= 2:
        values = math.sqrt(3 / (count // shape[0])) * r
    elif name.endswith("weight"):
        values = 1 + 0.1 * r
    else:
        values = 0.1 * r
    return torch.from_numpy(values.astype(np.float32).astype(np.float64).reshape(shape))


def fill(model):
    """Overwrites every parameter of a module by the filling rule."""
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            tensor.copy_(filled(name, tuple(tensor.shape)))


def number(value):
    """A float with nine significant digits, as the shortest JSON number that keeps them."""
    value = value.item() if isinstance(value, torch.Tensor) else value
    return float(f"{value:.9g}")


def numbers(tensor):
    """A tensor's values in row-major order."""
    return [number(value) for value in torch.as_tensor(tensor).detach().reshape(-1).tolist()]


def write(path, content):
    """Writes JSON with one line for each entry of the top two levels; equal content gives equal bytes."""
    def compact(value):
        return json.dumps(value, separators=(",", ":"), allow_nan=False)

    def entries(mapping, indent):
        parts = []
        for key, value in mapping.items():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                body = ",\n".join(f"{indent}  {compact(item)}" for item in value)
                text = f"[\n{body}\n{indent}]"
            elif isinstance(value, dict) and value and len(indent) < 4:
                text = f"{{\n{entries(value, indent + '  ')}\n{indent}}}"
            else:
                text = compact(value)
            parts.append(f"{indent}{json.dumps(key)}: {text}")
        return ",\n".join(parts)

    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{{\n{entries(content, '  ')}\n}}\n", encoding="utf-8")
    print(f"{path.relative_to(TESTS.parent)}: {path.stat().st_size:,} bytes")
