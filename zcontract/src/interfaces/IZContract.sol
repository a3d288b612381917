// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    ArrivingLeg,
    BurnItem,
    ConsolidationItem,
    DistributionItem,
    MintItem,
    Proof,
    TransferItem
} from "../types/Items.sol";
import {Closing, Deal, LegState, Settlement} from "../types/Deal.sol";
import {Verifiers} from "../types/Setup.sol";
import {IZContractErrors} from "./IZContractErrors.sol";
import {IZContractEvents} from "./IZContractEvents.sol";

/// @title z-contract: shielded tokens pegged to ERC-20s, transferred and traded privately
/// @notice Clients take facts from events of this contract alone.
/// Among several items or settlements of one call, one that fails a check of *state* is skipped whole (`Skipped`,
/// `SettlementSkipped`); alone it reverts with the same error. What is malformed, and a proof that does not hold, reverts always.
/// All times are in the unit of the chain's block timestamps.
interface IZContract is IZContractEvents, IZContractErrors {
    // --- notes ---

    /// @notice Pulls the tokens from the caller and queues the note.
    function mint(MintItem calldata item) external;
    /// @notice As `mint` for each item, the proofs verified together; all or nothing.
    function mintBatch(MintItem[] calldata items) external;
    /// @notice As `mint`, with an EIP-2612 permit; a permit that fails, or was already used, is ignored.
    function mintWithPermit(MintItem calldata item, uint256 permitDeadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Transfers, and legs that are to be held, verified together. Anyone may submit for anyone.
    function submit(TransferItem[] calldata items) external;
    /// @notice Distributions, verified together: each pays up to eight payees. Anyone may submit for anyone.
    function distribute(DistributionItem[] calldata items) external;
    /// @notice Consolidations, verified together: each makes one note of up to eight. Anyone may submit for anyone.
    function consolidate(ConsolidationItem[] calldata items) external;
    /// @notice Spends notes and pays their recipients; what can't be paid is credited.
    function burn(BurnItem[] calldata items) external;
    /// @notice Pays what is credited to `recipient`. Anyone may call.
    function claim(address token, address recipient) external;

    // --- deals ---

    /// @notice Settles deals up to their deadline: each payment is held, or arrives with the call. Anyone may call.
    /// @dev Of a payment that is held the arriving leg is left out, whoever paid it, and not looked at. All payments are queued but
    /// the pledged ones. A deal settles at most once.
    function settle(Settlement[] calldata settlements) external;
    /// @notice Calls a deal off up to its deadline and refunds its held legs. Anyone may who knows the preimage.
    /// @param index the payment whose cancel hash `preimage` hashes to: keccak256(abi.encodePacked(preimage)). Its leg must not be
    /// held, unless the deal is revocable.
    function cancel(Deal calldata deal, uint256 index, bytes32 preimage) external;
    /// @notice Queues the refund of a held leg after its deadline, or when its deal was called off. Anyone may call.
    function refund(uint256 payment, bytes32 deal, uint64 deadline) external;
    /// @notice Closes the pledge of a deal up to the closing's time: queues the closing's payments, each held or arriving, and gives
    /// the pledged legs back to their payers. Anyone may call.
    /// @dev The legs are bound to keccak256(abi.encode(deal's id, leaf)) and the closing's time in place of deal and deadline.
    function close(Deal calldata deal, Closing calldata closing, ArrivingLeg[] calldata legs) external;
    /// @notice Takes the pledge of a deal after its `last`: queues the payments of the pledged legs. Anyone may call.
    function seize(Deal calldata deal) external;

    // --- the tree ---

    /// @notice Closes the open batch when its oldest leaf is older than `sealAfter`. Anyone may call.
    function seal() external;
    /// @notice Appends the oldest sealed batch to the tree. Anyone may call.
    /// @param leaves its leaves in order, the rest 0
    /// @param newRoot the root after it
    /// @param proof proof of an append from the newest root (spec A1, A2)
    function append(uint256[64] calldata leaves, uint256 newRoot, Proof calldata proof) external;

    // --- offices ---

    /// @notice The lister: allows or ends minting of `token`. Leaving is never affected.
    function list(address token, bool listed) external;
    /// @notice The registrar: changes leaves of the participants tree. The root is not computed here: every client does, from the event.
    /// @dev A change or removal of a participant begins a new generation, which makes all earlier roots stale. An addition does not.
    /// @param oldRoot the current root, from whose tree `newRoot` was computed; of two updates from one tree only the first is accepted
    /// @param indices which leaves change; none, to replace a wrong root
    /// @param leaves what they become, in the same order; 0 removes a participant
    /// @param newRoot the root after it
    /// @param newGeneration whether to begin a new generation in any case, to end a wrong root
    function updateParticipants(
        uint256 oldRoot,
        uint32[] calldata indices,
        uint256[] calldata leaves,
        uint256 newRoot,
        bool newGeneration
    ) external;
    /// @notice The auditor: proposes the audit key A'; replaces a proposal that is not yet active.
    function proposeAuditKey(uint256 x, uint256 y) external;
    /// @notice Begins the next audit epoch with the proposed key, after the delay. Anyone may call.
    function activateAuditKey() external;
    /// @notice The pauser: pauses or resumes minting.
    function pauseMint(bool paused) external;

    // --- views ---

    /// @notice The contract that says who may use the calls of the offices.
    function authority() external view returns (address);
    /// @notice The contract that carries out the calls of the offices, on the storage of this one.
    function administration() external view returns (address);
    /// @notice The contract that carries out the calls for deals, on the storage of this one.
    function deals() external view returns (address);
    /// @notice The verifiers of the circuits.
    function verifiers() external view returns (Verifiers memory);
    /// @notice The newest root of the commitment tree.
    function root() external view returns (uint256);
    /// @notice Whether `value` is or was a root of the commitment tree.
    function isRoot(uint256 value) external view returns (bool);
    /// @notice The newest root of the participants tree, and the current generation.
    function participants() external view returns (uint256 current, uint32 generation);
    /// @notice The generation in which `value` was last a root of the participants tree, 0 if never. It is accepted if that is the
    /// current one.
    function generationOf(uint256 value) external view returns (uint32);
    /// @notice The participant at `index`, 0 if none.
    function participantLeaf(uint32 index) external view returns (uint256);
    /// @notice The current audit epoch, the y-coordinate of its key, and the time it began.
    function auditEpoch() external view returns (uint64 epoch, uint256 y, uint64 activatedAt);
    /// @notice The audit key A = 8 A' of an epoch; (0, 0) if there is none.
    function auditKey(uint64 epoch) external view returns (uint256 x, uint256 y);
    /// @notice The proposed audit key A', and when it can be activated; zeros if there is none.
    function auditProposal() external view returns (uint256 x, uint256 y, uint64 activeFrom);
    /// @notice Whether `nullifier` is spent.
    function isSpent(uint256 nullifier) external view returns (bool);
    /// @notice What became of a leg, and its refund while it is held or pledged, else 0.
    function leg(uint256 payment, bytes32 deal, uint64 deadline)
        external
        view
        returns (LegState state, uint256 refundCommitment);
    /// @notice Whether a deal was called off.
    function isOff(bytes32 deal) external view returns (bool);
    /// @notice Whether `token` may be minted, and the amount in notes or credited.
    function asset(address token) external view returns (bool listed, uint256 supply);
    /// @notice What `recipient` can claim.
    function credit(address token, address recipient) external view returns (uint256);
    /// @notice The queue: index of the open batch, its leaves so far, the time of its first leaf, number of batches appended.
    function queue() external view returns (uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended);
    /// @notice Batch `index`: running keccak chain (0 before its first leaf and after its append), leaves, whether it is sealed.
    function batch(uint64 index) external view returns (bytes32 chain, uint8 count, bool isSealed);
    /// @notice Age of the oldest leaf after which a short batch can be sealed.
    function sealAfter() external view returns (uint64);
    /// @notice Time between the proposal and the activation of an audit key.
    function auditDelay() external view returns (uint64);
    /// @notice Time for which the previous audit epoch is accepted.
    function auditGrace() external view returns (uint64);
    /// @notice Whether minting is paused.
    function mintPaused() external view returns (bool);
}
