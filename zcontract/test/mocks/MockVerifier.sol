// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A verifier that answers as told: yes, no, or a revert.
contract MockVerifier {
    enum Answer {
        Yes,
        No,
        Revert
    }

    error Refused();

    error Unexpected();

    Answer public answer;
    bytes32 private expected;
    uint256 private refused;

    function set(Answer answer_) external {
        answer = answer_;
    }

    /// From now on a batch must bring exactly these, however it is encoded.
    function expectBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external {
        expected = keccak256(abi.encode(inputs, proofs));
    }

    /// From now on a batch may bring anything again.
    function expectAny() external {
        expected = 0;
    }

    /// From now on a batch that brings the proof with this digest does not hold.
    function refuse(uint256 digest) external {
        refused = digest;
    }

    function verify(uint256[3] calldata, uint256[8] calldata) external view returns (bool) {
        return _answer();
    }

    function verifyBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external view returns (bool) {
        if (expected != 0 && expected != keccak256(abi.encode(inputs, proofs))) revert Unexpected();
        for (uint256 i = 0; i < inputs.length; i++) {
            if (refused != 0 && inputs[i][0] == refused) return false;
        }
        return _answer();
    }

    function _answer() private view returns (bool) {
        if (answer == Answer.Revert) revert Refused();
        return answer == Answer.Yes;
    }
}
