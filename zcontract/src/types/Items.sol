// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A Groth16 proof as it travels with an item.
/// @param digest public input 0: the hash of the statement's fields, computed by the prover (spec P1)
/// @param points A.x, A.y, B.x.im, B.x.re, B.y.im, B.y.re, C.x, C.y: uncompressed, in the order of EIP-197
struct Proof {
    uint256 digest;
    uint256[8] points;
}

/// @notice Public tokens that become a note (spec M1-M4).
/// @param token the ERC-20; the statement's asset is its address as an integer
/// @param amount in the token's smallest unit, 0 < amount < 2^120
/// @param commitment the note's commitment
/// @param participants an accepted root of the participants tree
/// @param epoch the audit epoch under which `audit0` is encrypted
/// @param salt public salt of the note's rho, a field element
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit0 the owner, encrypted to the auditor
/// @param proof proof of a mint
struct MintItem {
    address token;
    uint256 amount;
    uint256 commitment;
    uint256 participants;
    uint64 epoch;
    uint256 salt;
    uint256 ephemeral;
    uint256 audit0;
    Proof proof;
}

/// @notice A shielded transfer (spec T1-T9).
/// @param root a root of the commitment tree that the contract has known at any time
/// @param participants an accepted root of the participants tree
/// @param nullifier0 nullifier of the first input, not 0
/// @param nullifier1 nullifier of the second input, not 0 and not nullifier0
/// @param payment commitment of the note for the payee, not 0
/// @param change commitment of the sender's change, not 0
/// @param refund commitment that a leg gives back to its payer when its payment is not made, not 0
/// @param epoch the audit epoch
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit asset, sender, payee, payment + 2^120 change, encrypted to the auditor
/// @param ciphertext the payee's note ciphertext, 192 bytes
/// @param proof proof of a transfer
struct Transfer {
    uint256 root;
    uint256 participants;
    uint256 nullifier0;
    uint256 nullifier1;
    uint256 payment;
    uint256 change;
    uint256 refund;
    uint64 epoch;
    uint256 ephemeral;
    uint256[4] audit;
    bytes32[6] ciphertext;
    Proof proof;
}

/// @notice A transfer whose payment is made at once, or a leg that is to be held.
/// @param transfer the transfer
/// @param deal the deal or closing that the leg belongs to; 0: a plain transfer, then `deadline` is 0 too
/// @param deadline last block time, in the chain's unit, at which the leg can be held or settle; after it, it can be refunded
struct TransferItem {
    Transfer transfer;
    bytes32 deal;
    uint64 deadline;
}

/// @notice A leg that arrives with the settlement or closing that it belongs to.
/// @param transfer the transfer; deal and deadline are those of the settlement or closing
/// @param joint whether its proof is of kind JOINT, which can only arrive; else it is of kind LEG, which could also be held
struct ArrivingLeg {
    Transfer transfer;
    bool joint;
}

/// @notice A shielded payment to up to eight payees (spec D1-D9).
/// @dev The words from `root` to `audit` are the fields of the statement in their order, with the epoch where that has its key.
/// @param root as in {Transfer}
/// @param participants as in {Transfer}
/// @param nullifier0 as in {Transfer}
/// @param nullifier1 as in {Transfer}
/// @param payments commitments of the notes for the payees, none of them 0; one that pays nobody is a note of value 0
/// @param change commitment of the sender's change, not 0
/// @param epoch the audit epoch
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit asset, sender, the payees, and the nine values two to a word, encrypted to the auditor
/// @param ciphertexts for each payment the payee's note ciphertext, 192 bytes
/// @param proof proof of a distribution
struct DistributionItem {
    uint256 root;
    uint256 participants;
    uint256 nullifier0;
    uint256 nullifier1;
    uint256[8] payments;
    uint256 change;
    uint64 epoch;
    uint256 ephemeral;
    uint256[15] audit;
    bytes32[6][8] ciphertexts;
    Proof proof;
}

/// @notice Up to eight notes of one owner that become one (spec C1-C8).
/// @dev The words from `root` to `audit` are the fields of the statement in their order, with the epoch where that has its key.
/// @param root as in {Transfer}
/// @param participants as in {Transfer}
/// @param nullifiers nullifiers of the inputs; none is 0, and no two are equal
/// @param output commitment of the owner's new note, not 0
/// @param epoch the audit epoch
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit asset, owner and value, encrypted to the auditor
/// @param proof proof of a consolidation
struct ConsolidationItem {
    uint256 root;
    uint256 participants;
    uint256[8] nullifiers;
    uint256 output;
    uint64 epoch;
    uint256 ephemeral;
    uint256[3] audit;
    Proof proof;
}

/// @notice Notes that become public tokens again (spec B1-B9).
/// @param root as in {Transfer}
/// @param participants as in {Transfer}
/// @param nullifier0 as in {Transfer}
/// @param nullifier1 as in {Transfer}
/// @param change commitment of the sender's change; 0: there is none, and nothing is queued
/// @param token the ERC-20 that is paid out
/// @param value in the token's smallest unit, 0 < value < 2^120
/// @param epoch the audit epoch
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit sender and change value, encrypted to the auditor
/// @param recipient the account that is paid; neither 0 nor the z-contract
/// @param proof proof of a burn
struct BurnItem {
    uint256 root;
    uint256 participants;
    uint256 nullifier0;
    uint256 nullifier1;
    uint256 change;
    address token;
    uint256 value;
    uint64 epoch;
    uint256 ephemeral;
    uint256[2] audit;
    address recipient;
    Proof proof;
}
