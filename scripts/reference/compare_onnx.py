"""Checks an ONNX file of a listening network and compares onnxruntime's answer with Cadenza's.

    compare_onnx.py NETWORK.onnx EXAMPLE.json

Ends with an error where the file is faulty or an output is more than 1e-4 away. See scripts/check-onnx.
"""

import json
import sys

import numpy
import onnx
import onnxruntime

network, example = sys.argv[1:]
model = onnx.load(network)
onnx.checker.check_model(model, full_check=True)
version = [entry.version for entry in model.opset_import if entry.domain == ""]
assert version == [17], f"operator set {version}"
assert not any(tensor.external_data for tensor in model.graph.initializer), "weights lie outside"

example = json.load(open(example))
image = numpy.array(example["image"], numpy.float32).reshape(example["shape"])
session = onnxruntime.InferenceSession(network, providers=["CPUExecutionProvider"])
outputs = dict(zip(["logits", "probabilities"], session.run(["logits", "probabilities"], {"image": image})))
apart = {name: float(numpy.abs(values[0] - numpy.array(example[name])).max()) for name, values in outputs.items()}
# A batch of two, of another length: the axes are free.
double = numpy.concatenate([image, image])
twice = numpy.concatenate([double, double], axis=1)
assert session.run(["logits"], {"image": twice})[0].shape == (2, len(example["logits"]))
print(f"{model.graph.name}: checked, operator set 17, {len(model.graph.node)} operations, apart " +
      ", ".join(f"{name} {value:.1e}" for name, value in apart.items()))
sys.exit(any(value > 1e-4 for value in apart.values()))
