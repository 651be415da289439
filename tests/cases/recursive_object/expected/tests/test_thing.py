"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from recursive_object import AsyncRecursiveObjectClient, RecursiveObjectClient

from .server import Server


def test_list(server: Server, client: RecursiveObjectClient) -> None:
    server.answers(
        200,
        json={
            "parent": {
                "parent": {
                    "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                    "children": [{}],
                    "by_name": {"key": {}},
                },
                "children": [{"parent": {}, "children": [{}], "by_name": {"key": {}}}],
                "by_name": {
                    "key": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                },
            },
            "children": [
                {
                    "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                    "children": [{}],
                    "by_name": {"key": {}},
                },
            ],
            "by_name": {
                "key": {
                    "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                    "children": [{}],
                    "by_name": {"key": {}},
                },
            },
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.to_dict() == {
        "parent": {
            "parent": {
                "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                "children": [{}],
                "by_name": {"key": {}},
            },
            "children": [{"parent": {}, "children": [{}], "by_name": {"key": {}}}],
            "by_name": {
                "key": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
            },
        },
        "children": [
            {
                "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                "children": [{}],
                "by_name": {"key": {}},
            },
        ],
        "by_name": {
            "key": {
                "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                "children": [{}],
                "by_name": {"key": {}},
            },
        },
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncRecursiveObjectClient
) -> None:
    server.answers(
        200,
        json={
            "parent": {
                "parent": {
                    "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                    "children": [{}],
                    "by_name": {"key": {}},
                },
                "children": [{"parent": {}, "children": [{}], "by_name": {"key": {}}}],
                "by_name": {
                    "key": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                },
            },
            "children": [
                {
                    "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                    "children": [{}],
                    "by_name": {"key": {}},
                },
            ],
            "by_name": {
                "key": {
                    "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                    "children": [{}],
                    "by_name": {"key": {}},
                },
            },
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.to_dict() == {
        "parent": {
            "parent": {
                "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                "children": [{}],
                "by_name": {"key": {}},
            },
            "children": [{"parent": {}, "children": [{}], "by_name": {"key": {}}}],
            "by_name": {
                "key": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
            },
        },
        "children": [
            {
                "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                "children": [{}],
                "by_name": {"key": {}},
            },
        ],
        "by_name": {
            "key": {
                "parent": {"parent": {}, "children": [{}], "by_name": {"key": {}}},
                "children": [{}],
                "by_name": {"key": {}},
            },
        },
    }
