// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Errors of the z-contract
interface IZContractErrors {
    // --- of state: among several, the item or settlement is skipped ---

    /// @notice A nullifier is already spent.
    error NullifierSpent();
    /// @notice The contract has never known this root.
    error UnknownRoot();
    /// @notice The participants root is not of the current generation.
    error StaleParticipants();
    /// @notice The audit epoch is neither the current nor, within its grace period, the previous one.
    error StaleEpoch();
    /// @notice The tree is full, but for the reserve.
    error TreeFull();
    /// @notice The deadline, or the time of the closing, has passed.
    error DeadlinePassed();
    /// @notice This leg was held before.
    error LegUsed();
    /// @notice The deal was called off.
    error DealOff();
    /// @notice The deal is over: one of its legs is neither empty nor held.
    error DealOver();
    /// @notice A payment of the deal or closing is neither held nor arriving.
    error LegMissing();

    // --- of form: always revert ---

    /// @notice The call brings no item.
    error EmptyBatch();
    /// @notice `value` is not a canonical field element.
    error NotInField(uint256 value);
    /// @notice A plain transfer has a deadline.
    error NotALeg();
    /// @notice A nullifier is 0.
    error ZeroNullifier();
    /// @notice Two nullifiers of an item, or of the legs of a settlement or closing, are equal.
    error RepeatedNullifier();
    /// @notice A commitment is 0, the empty leaf.
    error ZeroCommitment();
    /// @notice An amount is 0 or at least 2^120.
    error AmountOutOfRange(uint256 amount);
    /// @notice The recipient is 0 or this contract.
    error RecipientRefused(address recipient);
    /// @notice A deal has not 2 to 16 payments, or a closing not 1 to 16.
    error PaymentCount(uint256 count);
    /// @notice The payments are not strictly ascending.
    error PaymentsNotAscending();
    /// @notice A deal has not as many cancel hashes as payments.
    error CancelHashCount(uint256 count);
    /// @notice A pledge without closings, closings without a pledge, or a pledge of a payment that is none of the deal's.
    error PledgeMalformed();
    /// @notice The deal's `last` is before its deadline, or not 0 in a deal without a pledge.
    error LastMalformed();
    /// @notice The time of a closing is after the deal's `last`.
    error ClosingTooLate();
    /// @notice The arriving legs are not all payments of the deal or closing, or not in its order.
    error LegsMalformed();
    /// @notice The deal has no payment `index`.
    error NoSuchPayment(uint256 index);

    // --- of one call ---

    /// @notice A proof does not hold.
    error InvalidProof();
    /// @notice The contract has no verifier for this kind of item.
    error NoVerifier();
    /// @notice The leg is not held, or no leg of the deal that is to be called off is.
    error NotHeld();
    /// @notice A pledged payment of the deal is not pledged now, or the deal has no pledge.
    error NotPledged();
    /// @notice A refund or seizure before its time: only after `deadline`.
    error DeadlineNotPassed(uint64 deadline);
    /// @notice The preimage does not hash to the cancel hash.
    error WrongPreimage();
    /// @notice Who calls a firm deal off must not have delivered: his own leg is held.
    error Delivered();
    /// @notice The closing is not under the deal's `closings`.
    error NotAClosing();
    /// @notice The token is not listed.
    error NotListed(address token);
    /// @notice Minting is paused.
    error MintIsPaused();
    /// @notice A token's balance changed by another amount than asked for.
    error InexactTransfer(address token, uint256 expected, uint256 actual);
    /// @notice The contract would hold less of the token than it owes.
    error Underbacked(address token, uint256 balance, uint256 supply);
    /// @notice More would be burned than was minted, or minted than 2^128 - 1.
    error SupplyOutOfRange(address token);
    /// @notice Not enough gas is left to try a payout fairly.
    error PayoutGas();
    /// @notice Nothing is credited.
    error NothingCredited();
    /// @notice A token called back while the contract moved it.
    error Locked();
    /// @notice For calls of the contract to itself.
    error OnlySelf();
    /// @notice The open batch is empty or not old enough.
    error NotSealable();
    /// @notice Every sealed batch is appended.
    error NothingToAppend();
    /// @notice The leaves are not those of the batch.
    error LeavesMismatch();
    /// @notice There is no code at this address.
    error NoCode(address account);
    /// @notice A time or a root is 0.
    error ZeroSetup();
    /// @notice The audit delay is shorter than the grace period: two activations could cut a grace short.
    error DelayBelowGrace(uint64 delay, uint64 grace);
    /// @notice The authority does not allow `caller` this call.
    error Unauthorized(address caller);
    /// @notice An update of the participants was not computed from the current root: another came first.
    error StaleUpdate();
    /// @notice The lists of an update differ in length.
    error UpdateLength(uint256 indices, uint256 leaves);
    /// @notice No such leaf in the participants tree.
    error NoSuchLeaf(uint32 index);
    /// @notice The counter of generations is at its maximum.
    error NoGenerationLeft();
    /// @notice The audit key is not a point of the curve.
    error NotOnCurve();
    /// @notice The audit key is of small order: nothing would be encrypted.
    error SmallOrder();
    /// @notice No audit key is proposed.
    error NoProposal();
    /// @notice The proposed audit key can't be activated before `activeFrom`.
    error TooEarly(uint64 activeFrom);
}
