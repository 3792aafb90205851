"""Golden values of single operations, of optimizers, and of a safetensors file, computed by PyTorch.

    python3 scripts/reference/golden_layers.py        (needs torch, numpy and safetensors)

writes into Tests/NeuralNetworksTests/Golden

    operations.json     "cases": each with its inputs, its outputs, cotangents, and the gradient of
                        sum(output * cotangent) with respect to each differentiable input, all with their shapes,
                        row-major; recurrent states are inputs and outputs without gradients. Inputs are r(i) times a
                        scale from the stream "CASE.INPUT" (golden_common.py) and are stored as well; float64
                        throughout.
    optimizers.json     parameters of a small quadratic f(p) = 1/2 sum(curvature (p - target)^2) before each of six
                        updates by Adam, Adam with L2 regularisation, AdamW, each with and without clipping
    muon.json           a tall and a wide matrix, and a vector, before each of five steps by PyTorch's Muon (the
                        matrices; its iteration in float64 instead of bfloat16) and AdamW (the vector); gradients
                        are r(i) from the streams "muon.STEP.INDEX"
    weights.safetensors every element type the loader takes, with metadata, written by the safetensors library
    weights.json        what is in it
"""
import torch
import torch.nn.functional as F

import golden_common as golden

STATES = ("hidden", "cell", "state", "running_mean", "running_var")
FOLDER = golden.TESTS / "NeuralNetworksTests" / "Golden"


def described(tensor):
    return {"shape": list(tensor.shape), "values": golden.numbers(tensor)}


def case(name, inputs, operation, options=None, constant=()):
    """Runs one operation; `inputs` maps names to tensors, `operation` returns a dict of outputs.

    No gradient is taken of the inputs in `constant` nor started at the outputs in STATES.
    """
    leaves = {key: value.clone().requires_grad_(key not in constant) for key, value in inputs.items()}
    outputs = operation(**leaves)
    cotangents = {key: drawn(f"{name}.cotangent.{key}", *value.shape) for key, value in outputs.items()
                  if key not in STATES}
    sum((outputs[key] * cotangents[key]).sum() for key in cotangents).backward()
    return {"name": name, "options": options or {},
            "inputs": {key: described(value) for key, value in inputs.items()},
            "outputs": {key: described(value) for key, value in outputs.items()},
            "cotangents": {key: described(value) for key, value in cotangents.items()},
            "gradients": {key: described(leaf.grad) for key, leaf in leaves.items() if leaf.requires_grad}}


def drawn(name, *shape, scale=1.0, offset=0.0):
    """Uniform values in offset +- scale, rounded to float32 so that both precisions start equal."""
    count = torch.Size(shape).numel()
    values = torch.from_numpy(2 * golden.uniform(name, count) - 1) * scale + offset
    return values.float().double().reshape(shape)


def lstm(x, hidden, cell, weight_ih, weight_hh, bias_ih, bias_hh):
    """One layer over time, gates in PyTorch's order i, f, g, o; x [B, T, C]."""
    results = []
    for t in range(x.shape[1]):
        gates = x[:, t] @ weight_ih.T + bias_ih + hidden @ weight_hh.T + bias_hh
        i, f, g, o = gates.chunk(4, dim=-1)
        cell = f.sigmoid() * cell + i.sigmoid() * g.tanh()
        hidden = o.sigmoid() * cell.tanh()
        results.append(hidden)
    return {"y": torch.stack(results, 1), "hidden": hidden, "cell": cell}


def lstm_case():
    name, batch, frames, width, hidden = "lstm", 2, 5, 3, 4
    inputs = {"x": drawn(f"{name}.x", batch, frames, width),
              "hidden": drawn(f"{name}.hidden", batch, hidden), "cell": drawn(f"{name}.cell", batch, hidden),
              "weight_ih": drawn(f"{name}.weight_ih", 4 * hidden, width),
              "weight_hh": drawn(f"{name}.weight_hh", 4 * hidden, hidden),
              "bias_ih": drawn(f"{name}.bias_ih", 4 * hidden), "bias_hh": drawn(f"{name}.bias_hh", 4 * hidden)}
    layer = torch.nn.LSTM(width, hidden, batch_first=True)
    layer.load_state_dict({f"{key}_l0": inputs[key] for key in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")})
    expected = layer(inputs["x"], (inputs["hidden"][None], inputs["cell"][None]))[0]
    assert torch.allclose(lstm(**inputs)["y"], expected), "the gates are not in PyTorch's order"
    return case(name, inputs, lstm, constant=STATES)


def scan(u, delta, A, B, C, D):
    """h_t = exp(delta_t A) h_(t-1) + delta_t B_t u_t; y_t = C_t h_t + D u_t.

    u, delta [B, T, D]; A [D, N]; B, C [B, T, N]; D [D].
    """
    state, results = u.new_zeros(u.shape[0], u.shape[2], A.shape[1]), []
    for t in range(u.shape[1]):
        added = (delta[:, t] * u[:, t])[:, :, None] * B[:, t, None, :]
        state = torch.exp(delta[:, t, :, None] * A) * state + added
        results.append((state * C[:, t, None, :]).sum(-1) + D * u[:, t])
    return {"y": torch.stack(results, 1), "state": state}


def scan_case():
    name, batch, frames, width, states = "selectiveScan", 2, 7, 3, 4
    return case(name, {
        "u": drawn(f"{name}.u", batch, frames, width, scale=2),
        "delta": drawn(f"{name}.delta", batch, frames, width, scale=0.7, offset=0.8),
        "A": drawn(f"{name}.A", width, states, scale=1.5, offset=-2), "B": drawn(f"{name}.B", batch, frames, states),
        "C": drawn(f"{name}.C", batch, frames, states), "D": drawn(f"{name}.D", width)}, scan)


def window_attention(projection, heads, window):
    """Causal attention over the last `window` frames, by PyTorch's own, with rotary positions (halves turned against
    each other, base 10000); projection [B, T, 3 D] holds queries, keys and values."""
    batch, frames, width = projection.shape[0], projection.shape[1], projection.shape[2] // 3
    q, k, v = (part.reshape(batch, frames, heads, width // heads).transpose(1, 2)
               for part in projection.split(width, dim=-1))
    half = width // heads // 2
    angles = torch.arange(frames)[:, None] * 10000.0 ** (-torch.arange(half) / half)

    def turned(x):
        lower, upper = x[..., :half], x[..., half:]
        return torch.cat([lower * angles.cos() - upper * angles.sin(), lower * angles.sin() + upper * angles.cos()], -1)

    distance = torch.arange(frames)[:, None] - torch.arange(frames)
    y = F.scaled_dot_product_attention(turned(q), turned(k), v, attn_mask=(distance >= 0) & (distance < window))
    return {"y": y.transpose(1, 2).reshape(batch, frames, width)}


def window_attention_case():
    name, heads, window = "windowAttention", 2, 3
    return case(name, {"projection": drawn(f"{name}.projection", 2, 6, 24, scale=2)},
                lambda projection: window_attention(projection, heads, window), {"heads": heads, "window": window})


def elementwise_cases():
    """Values across the tails: softplus turns into the identity above 20, GELU is the exact one with erf."""
    x = torch.tensor([-100, -30, -20, -8, -3, -1.5, -0.5, -1e-3, 1e-3, 0.25, 0.5, 1.5, 3, 8, 19.5, 20.5, 30, 100])
    operations = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "silu": F.silu, "gelu": F.gelu, "softplus": F.softplus,
                  "relu": F.relu}
    return [case(name, {"x": x.double()}, lambda x, f=operation: {"y": f(x)}) for name, operation in operations.items()]


def loss_cases():
    logits = torch.tensor([[-90.0, -12, -2, -0.1, 0], [0.1, 2, 12, 40, 90]], dtype=torch.float64)
    for positive_weight in (1.0, 20.0):
        for targets in ([[0, 1, 0, 1, 1], [0, 1, 0, 1, 0]], [[1, 0, 1, 0, 0], [1, 0, 1, 0, 1]]):
            weight = torch.tensor(positive_weight)
            yield case("bceWithLogits", {"logits": logits, "targets": torch.tensor(targets).double()},
                       lambda logits, targets: {
                           "loss": F.binary_cross_entropy_with_logits(logits, targets, pos_weight=weight)},
                       {"positiveWeight": positive_weight}, constant=("targets",))


def image_case(name, inputs, operation, options=None):
    """Images are channels last here and channels first in PyTorch."""
    def channels_last(**tensors):
        images = {key: value.movedim(-1, 1) if key in ("x", "residual") else value for key, value in tensors.items()}
        return {key: value.movedim(1, -1) if value.dim() == 4 else value for key, value in operation(**images).items()}
    return case(name, inputs, channels_last, options)


def convolution_cases():
    """Kernel, stride, padding and dilation differ by axis, so that none is taken for another."""
    for groups, channels, outputs in ((1, 3, 4), (2, 4, 6), (4, 4, 4)):
        name = f"conv2d.groups{groups}"
        inputs = {"x": drawn(f"{name}.x", 2, 7, 8, channels), "bias": drawn(f"{name}.bias", outputs),
                  "weight": drawn(f"{name}.weight", outputs, channels // groups, 3, 2)}
        yield image_case(
            "conv2d", inputs,
            lambda x, weight, bias, g=groups: {"y": F.conv2d(x, weight, bias, (2, 1), (1, 2), (1, 3), g)},
            {"strideHeight": 2, "strideWidth": 1, "paddingHeight": 1, "paddingWidth": 2, "dilationHeight": 1,
             "dilationWidth": 3, "groups": groups})


def pooling_cases():
    x = {"x": drawn("pool2d.x", 2, 7, 6, 3)}
    window = {"kernelHeight": 3, "kernelWidth": 2, "strideHeight": 2, "strideWidth": 2, "paddingHeight": 1,
              "paddingWidth": 1}
    arguments = ((3, 2), (2, 2), (1, 1))
    yield image_case("pool2d.maximum", x, lambda x: {"y": F.max_pool2d(x, *arguments)}, window)
    for counts in (0, 1):
        yield image_case("pool2d.average", x, lambda x, c=counts: {
            "y": F.avg_pool2d(x, *arguments, count_include_pad=bool(c))}, window | {"countsPadding": counts})
    size = {"height": 3, "width": 4}
    yield image_case("adaptivePool2d.average", x, lambda x: {"y": F.adaptive_avg_pool2d(x, (3, 4))}, size)
    yield image_case("adaptivePool2d.maximum", x, lambda x: {"y": F.adaptive_max_pool2d(x, (3, 4))}, size)
    # The first image counts with five of its seven rows.
    yield image_case("globalPool2d.average", x, lambda x: {
        "y": torch.stack([x[0, :, :5].mean((1, 2)), x[1].mean((1, 2))])}, {"rows": 5})
    yield image_case("globalPool2d.maximum", x, lambda x: {
        "y": torch.stack([x[0, :, :5].amax((1, 2)), x[1].amax((1, 2))])}, {"rows": 5})


def normalisation_cases():
    name = "batchNorm"
    shapes = {"weight": drawn(f"{name}.weight", 4, offset=1, scale=0.5), "bias": drawn(f"{name}.bias", 4)}
    inputs = shapes | {"x": drawn(f"{name}.x", 2, 3, 4, 4, scale=2, offset=3)}

    def batch_norm(training):
        def normalise(x, weight, bias, residual=None):
            mean, variance = torch.full((4,), 2.5), torch.full((4,), 0.5)
            y = F.batch_norm(x, mean, variance, weight, bias, training)
            y = y if residual is None else F.relu(y + residual)
            return {"y": y} | ({"running_mean": mean, "running_var": variance} if training else {})
        return normalise

    yield image_case(name, inputs, batch_norm(True), {"training": 1})
    yield image_case(name, inputs, batch_norm(False), {"training": 0})
    yield image_case(name, inputs | {"residual": drawn(f"{name}.residual", 2, 3, 4, 4)}, batch_norm(True),
                     {"training": 1})
    for groups in (1, 2, 4):
        yield image_case("groupNorm", inputs, lambda x, weight, bias, g=groups: {
            "y": F.group_norm(x, g, weight, bias)}, {"groups": groups})


def class_cost_cases():
    """PyTorch's weighted mean times the weights' sum, to compare sums; targets are labels or probabilities."""
    logits = drawn("classCost.logits", 4, 5, scale=4)
    labels = torch.tensor([0, 4, 2, 2])
    mixed = torch.softmax(drawn("classCost.targets", 4, 5), -1).float().double()
    weights = torch.tensor([1, 0.5, 2, 0.25, 3.0])
    for smoothing in (0.0, 0.1):
        yield case("classCost", {"logits": logits, "targets": F.one_hot(labels, 5).double()},
                   lambda logits, targets, s=smoothing: {"loss": weights[labels].sum() * F.cross_entropy(
                       logits, labels, weights, label_smoothing=s)},
                   {"smoothing": smoothing, "weighted": 1, "focus": 0}, constant=("targets",))
        yield case("classCost", {"logits": logits, "targets": mixed},
                   lambda logits, targets, s=smoothing: {"loss": F.cross_entropy(
                       logits, targets, label_smoothing=s, reduction="sum")},
                   {"smoothing": smoothing, "weighted": 0, "focus": 0}, constant=("targets",))
    for focus in (0.5, 2.0):
        def focal(logits, targets, f=focus):
            p = torch.softmax(logits, -1)
            return {"loss": (targets * weights * (1 - p) ** f * -torch.log_softmax(logits, -1)).sum()}
        yield case("classCost", {"logits": logits, "targets": F.one_hot(labels, 5).double()}, focal,
                   {"smoothing": 0, "weighted": 1, "focus": focus}, constant=("targets",))


def operation_cases():
    def inputs(name, **shapes):
        return {key: drawn(f"{name}.{key}", *shape) for key, shape in shapes.items()}

    yield case("linear", inputs("linear", x=(2, 3, 5), weight=(4, 5), bias=(4,)),
               lambda x, weight, bias: {"y": F.linear(x, weight, bias)})
    # A small spread around a large mean: naive variances cancel here, and epsilon counts.
    yield case("layerNorm", inputs("layerNorm", weight=(6,), bias=(6,))
               | {"x": drawn("layerNorm.x", 2, 3, 6, scale=0.01, offset=5)},
               lambda x, weight, bias: {"y": F.layer_norm(x, (6,), weight, bias, 1e-5)}, {"epsilon": 1e-5})
    yield case("causalConv1d", inputs("causalConv1d", x=(2, 6, 3), weight=(3, 1, 4), bias=(3,)),
               lambda x, weight, bias: {
                   "y": F.conv1d(F.pad(x.transpose(1, 2), (3, 0)), weight, bias, groups=3).transpose(1, 2)})
    yield lstm_case()
    yield scan_case()
    yield window_attention_case()
    yield from elementwise_cases()
    yield from convolution_cases()
    yield from pooling_cases()
    yield from normalisation_cases()
    yield from class_cost_cases()
    yield from loss_cases()


def optimizer_runs():
    start, target, curvature = (drawn(f"quadratic.{key}", 6) for key in ("start", "target", "curvature"))
    curvature = 1.5 + curvature
    kinds = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
    settings = (("adam", 0, None), ("adam", 0.1, None), ("adamw", 0.1, None), ("adam", 0, 0.5), ("adamw", 0.1, 0.5))
    for kind, decay, clip in settings:
        parameters = start.clone().requires_grad_()
        optimizer = kinds[kind]([parameters], lr=0.05, betas=(0.8, 0.95), eps=1e-6, weight_decay=decay)
        trajectory, norms = [golden.numbers(parameters)], []
        for _ in range(6):
            optimizer.zero_grad()
            (0.5 * curvature * (parameters - target) ** 2).sum().backward()
            norms.append(golden.number(parameters.grad.norm()))
            if clip is not None:
                torch.nn.utils.clip_grad_norm_([parameters], clip)
            optimizer.step()
            trajectory.append(golden.numbers(parameters))
        yield {"optimizer": kind, "learningRate": 0.05, "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-6,
               "weightDecay": decay, "maximumGradientNorm": clip,
               "target": golden.numbers(target), "curvature": golden.numbers(curvature), "gradientNorms": norms, "trajectory": trajectory}


def muon_run():
    """Five steps of PyTorch's Muon and AdamW on gradients that are drawn."""
    import torch.optim._muon as muon
    rate, decay = 0.02, 0.1
    shapes = [(6, 4), (3, 5), (4,)]
    values = [torch.nn.Parameter(drawn(f"muon.start.{index}", *shape)) for index, shape in enumerate(shapes)]
    matrices = torch.optim.Muon(values[:2], lr=rate, weight_decay=decay, momentum=0.95,
                                adjust_lr_fn="match_rms_adamw")
    vectors = torch.optim.AdamW(values[2:], lr=rate, weight_decay=decay)

    def in_float64(x, coefficients, steps, eps):
        a, b, c = coefficients
        x = x / (x.norm() + eps)
        for _ in range(steps):
            gram = x.T @ x
            x = a * x + x @ (b * gram + c * gram @ gram)
        return x

    muon._zeropower_via_newtonschulz = in_float64
    trajectory, gradients = [], []
    for step in range(6):
        trajectory.append([golden.numbers(value.detach()) for value in values])
        if step == 5:
            break
        for index, value in enumerate(values):
            value.grad = drawn(f"muon.{step}.{index}", *value.shape)
        gradients.append([golden.numbers(value.grad) for value in values])
        matrices.step()
        vectors.step()
    return {"learningRate": rate, "weightDecay": decay, "shapes": [list(shape) for shape in shapes],
            "gradients": gradients, "trajectory": trajectory}


def write_safetensors():
    from safetensors.torch import save_file
    awkward = torch.tensor([0.0, -0.0, 1.0, -2.5, 65504.0, 6e-8, 0.1, 3.14159274], dtype=torch.float32)
    tensors = {"layer.weight": drawn("layer.weight", 3, 4).float(), "layer.bias": drawn("layer.bias", 4).float(),
               "half": awkward.half(), "brain": (awkward * 1e30).bfloat16(), "double": awkward.double(),
               "step": torch.tensor([2**40 + 7, -3], dtype=torch.int64), "scalar": torch.tensor(2.5).float(),
               "empty": torch.zeros(0, 3).float(), "unicode Ä♭": torch.ones(1).float()}
    metadata = {"format": "pt", "note": "two words, a \"quote\" and ♯"}
    FOLDER.mkdir(parents=True, exist_ok=True)
    save_file(tensors, FOLDER / "weights.safetensors", metadata=metadata)
    names = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.float64: "F64",
             torch.int64: "I64"}
    golden.write(FOLDER / "weights.json", {
        "generator": "scripts/reference/golden_layers.py", "metadata": metadata,
        "tensors": [{"name": name, "type": names[tensor.dtype], "shape": list(tensor.shape),
                     "values": tensor.reshape(-1).tolist() if tensor.dtype == torch.int64 else numbers_exactly(tensor)}
                    for name, tensor in tensors.items()]})


def numbers_exactly(tensor):
    """Float values with every digit: what a loader reads must be equal, not near."""
    return tensor.double().reshape(-1).tolist()


def main():
    torch.set_default_dtype(torch.float64)
    golden.write(FOLDER / "operations.json", {
        "generator": "scripts/reference/golden_layers.py", "cases": list(operation_cases())})
    golden.write(FOLDER / "optimizers.json", {
        "generator": "scripts/reference/golden_layers.py", "runs": list(optimizer_runs())})
    golden.write(FOLDER / "muon.json", {
        "generator": "scripts/reference/golden_layers.py", "runs": [muon_run()]})
    write_safetensors()


if __name__ == "__main__":
    main()
