// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A verifier that answers as told: yes, no, a revert, some bytes, or yes after it has changed its own state.
contract MockVerifier {
    enum Answer {
        Yes,
        No,
        Revert,
        Bytes,
        Write
    }

    error Refused();

    error Unexpected();

    Answer private answer;
    bool private expectsOne;
    /// Only so much of a digest, that it shares a slot with the answer.
    uint128 private refused;
    bytes32 private expected;
    bytes private answerBytes;

    function set(Answer answer_) external {
        answer = answer_;
    }

    function setBytes(bytes calldata answer_) external {
        (answer, answerBytes) = (Answer.Bytes, answer_);
    }

    /// From now on a single proof must be exactly this.
    function expectOne(uint256[3] calldata inputs, uint256[8] calldata proof) external {
        (expectsOne, expected) = (true, keccak256(abi.encode(inputs, proof)));
    }

    /// From now on a batch must bring exactly these, however it is encoded.
    function expectBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external {
        expected = keccak256(abi.encode(inputs, proofs));
    }

    /// From now on a batch may bring anything again.
    function expectAny() external {
        expected = 0;
    }

    /// From now on a batch that brings the proof with this digest does not hold; 0: none.
    function refuse(uint256 digest) external {
        refused = uint128(digest);
    }

    function verify(uint256[3] calldata inputs, uint256[8] calldata proof) external returns (bool) {
        if (expectsOne && expected != keccak256(abi.encode(inputs, proof))) revert Unexpected();
        return _answer();
    }

    function verifyBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external returns (bool) {
        if (expected != 0 && expected != keccak256(abi.encode(inputs, proofs))) revert Unexpected();
        uint128 bad = refused;
        for (uint256 i = 0; bad != 0 && i < inputs.length; i++) {
            if (uint128(inputs[i][0]) == bad) return false;
        }
        return _answer();
    }

    function _answer() private returns (bool) {
        Answer told = answer;
        if (told == Answer.Revert) revert Refused();
        if (told == Answer.Write) expected = 0;
        if (told != Answer.Bytes) return told != Answer.No;
        bytes memory result = answerBytes;
        assembly {
            return(add(result, 0x20), mload(result))
        }
    }
}
