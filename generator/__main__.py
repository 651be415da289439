"""`python -m generator` is `sdkwright`."""

import sys

from generator.cli import main

if __name__ == "__main__":  # a worker process imports this module anew
    sys.exit(main())
