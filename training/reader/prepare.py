"""python -m reader.prepare --data DIR"""

import argparse

from . import data

if __name__ == "__main__":
    a = argparse.ArgumentParser()
    a.add_argument("--data", default=data.here("../shared/data"))
    a.add_argument("--config")
    a = a.parse_args()
    data.prepare(data.config(a.config), a.data)
