// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

struct Item {
    address payer;
    address recipient;
    uint256 value;
}

enum State {
    None,
    Open,
    Closed
}

interface Left {
    function out(uint256 a) external returns (bool);
}

// Something for each operator to change.
contract Fixture {
    event Paid(address payer, address recipient, uint256 value);

    error Refused(uint256 reason);

    uint256 internal constant LIMIT = 2 ** 10;
    bytes32 internal constant ROLE = keccak256("ROLE");
    bool internal constant OPEN = true;

    bool private locked;
    State private state;
    uint256 private total;
    mapping(uint256 key => uint256) private values;

    modifier locking() {
        require(!locked, "locked");
        locked = true;
        _;
        locked = false;
    }

    constructor(uint256 first) {
        total = first;
    }

    function pay(Item[] calldata items, uint256[] calldata limits) external locking returns (uint256, uint256) {
        if (items.length == 0) revert Refused(1);
        if (!check(items.length) || state != State.None) revert Refused(0x02);
        uint256[] memory done = new uint256[](items.length);
        (uint256 sum, uint256 count) = (0, items.length);
        for (uint256 i = 0; i < count; i++) {
            if (items[i].value > limits[i] && values[items[i].value] != 7) continue;
            sum += items[i].value;
            done[i] = i % 64;
            emit Paid(items[i].payer, items[i].recipient, items[i].value);
            if (sum >= LIMIT) {
                sum = LIMIT;
                break;
            }
        }
        (total, state) = (total + sum, State.Open);
        note(total, sum);
        delete values[total];
        return (total, sum);
    }

    function note(uint256 first, uint256 second) internal {
        bool ok = Left(address(this)).out{gas: 1 days}(addmod(first, second, 5));
        if (!ok) return;
        values[first] = second;
    }

    function check(uint256 n) internal pure returns (bool) {
        for (uint256 i = 2; i < 8; i += 2) {
            if (i == n) return false;
        }
        return n != 5;
    }

    function words(uint256 p) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 0x60) { i := add(i, 0x20) } {
                mstore(add(p, i), shl(1, i))
            }
            if iszero(p) { p := 0x80 }
            result := keccak256(p, 0x60)
        }
    }
}
