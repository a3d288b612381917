// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token that behaves; the odd ones below each break one habit.
contract PlainToken is ERC20 {
    constructor() ERC20("Plain", "PLN") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function destroy(address from, uint256 amount) external {
        _burn(from, amount);
    }
}

/// @notice Keeps one unit of each transfer, or takes one more from the sender.
contract FeeToken is PlainToken {
    bool public onTop;

    function setOnTop(bool value) external {
        onTop = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from == address(0) || to == address(0)) return super._update(from, to, value);
        super._update(from, to, onTop ? value : value - 1);
        super._update(from, address(0), 1);
    }
}

/// @notice The sender's balance falls, and the receiver's rises, by another amount than asked for; by less than nothing, if told so.
contract OffsetToken is PlainToken {
    int256 public offset;

    function setOffset(int256 value) external {
        offset = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from == address(0) || to == address(0)) return super._update(from, to, value);
        int256 moved = int256(value) + offset;
        if (moved < 0) super._update(to, from, uint256(-moved));
        else super._update(from, to, uint256(moved));
    }
}

/// @notice Refuses transfers when it gets less gas than it wants, and uses some.
contract HungryToken is PlainToken {
    uint256 public wants;
    uint256 public uses;

    error Hungry();

    function setGas(uint256 wants_, uint256 uses_) external {
        (wants, uses) = (wants_, uses_);
    }

    function _update(address from, address to, uint256 value) internal override {
        uint256 start = gasleft();
        if (start < wants) revert Hungry();
        while (start - gasleft() < uses) {}
        super._update(from, to, value);
    }
}

/// @notice Says no without reverting, or says yes without moving anything.
contract LyingToken is PlainToken {
    bool public answer = true;
    bool public moves = true;

    function set(bool answer_, bool moves_) external {
        (answer, moves) = (answer_, moves_);
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        if (moves) super.transfer(to, value);
        return answer;
    }

    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        if (moves) super.transferFrom(from, to, value);
        return answer;
    }
}

/// @notice Refuses blocked accounts; may also eat all gas, or return a flood.
contract BlockingToken is PlainToken {
    mapping(address account => bool) public isBlocked;
    bool public eatsGas;
    bool public floods;

    error Blocked();

    function setBlocked(address account, bool value) external {
        isBlocked[account] = value;
    }

    function setHostile(bool eats, bool flood) external {
        (eatsGas, floods) = (eats, flood);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (isBlocked[to]) {
            if (eatsGas) {
                assembly {
                    invalid()
                }
            }
            if (floods) {
                assembly {
                    revert(0, 100000)
                }
            }
            revert Blocked();
        }
        super._update(from, to, value);
    }
}

/// @notice Returns nothing from its transfers, as the oldest tokens do.
contract SilentToken {
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @notice Bytes kept as code, where they cost little gas to read; behind a zero, since no code may begin with 0xef.
contract Blob {
    constructor(bytes memory data) {
        data = bytes.concat(hex"00", data);
        assembly {
            return(add(data, 0x20), mload(data))
        }
    }
}

/// @notice The bytes of a blob.
function read(Blob blob) view returns (bytes memory data) {
    data = address(blob).code;
    assembly {
        let length := sub(mload(data), 1)
        data := add(data, 1)
        mstore(data, length)
    }
}

/// @notice Calls back into the z-contract during a transfer or permit, and notes with which error that failed, or else what it gave.
contract ReentrantToken is PlainToken {
    address public target;
    Blob public data;
    bytes4 public answer;
    bytes32 public word;
    bool public tried;
    /// Calls back from a permit only.
    bool public quiet;
    bool public refuses;

    error Refused();

    function setQuiet(bool value) external {
        quiet = value;
    }

    function setRefuses(bool value) external {
        refuses = value;
    }

    function arm(address target_, bytes calldata data_) external {
        (target, data, answer, tried) = (target_, new Blob(data_), 0, false);
    }

    function permit(address, address, uint256, uint256, uint8, bytes32, bytes32) external {
        _callBack();
    }

    function _update(address from, address to, uint256 value) internal override {
        if (refuses) revert Refused();
        if (!quiet && (from == target || to == target)) _callBack();
        super._update(from, to, value);
    }

    function _callBack() private {
        if (target == address(0)) return;
        tried = true;
        (bool ok, bytes memory result) = target.call(read(data));
        (answer, word) = ok ? (bytes4(0), bytes32(result)) : (bytes4(result), bytes32(0));
    }
}
