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
            if (eatsGas) while (true) {}
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

/// @notice Bytes kept as code, where they cost little gas to read.
contract Blob {
    constructor(bytes memory data) {
        assembly {
            return(add(data, 0x20), mload(data))
        }
    }
}

/// @notice Calls back into the z-contract during a transfer and notes with which error that failed, if it did.
contract ReentrantToken is PlainToken {
    address public target;
    Blob public data;
    bytes4 public answer;
    bool public tried;

    function arm(address target_, bytes calldata data_) external {
        (target, data, answer, tried) = (target_, new Blob(data_), 0, false);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (target != address(0) && (from == target || to == target)) {
            tried = true;
            (bool ok, bytes memory result) = target.call(address(data).code);
            answer = ok ? bytes4(0) : bytes4(result);
        }
        super._update(from, to, value);
    }
}
