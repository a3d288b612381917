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

    Answer public answer;

    function set(Answer answer_) external {
        answer = answer_;
    }

    function verify(uint256[3] calldata, uint256[8] calldata) external view returns (bool) {
        return _answer();
    }

    function verifyBatch(uint256[3][] calldata, uint256[8][] calldata) external view returns (bool) {
        return _answer();
    }

    function _answer() private view returns (bool) {
        if (answer == Answer.Revert) revert Refused();
        return answer == Answer.Yes;
    }
}
