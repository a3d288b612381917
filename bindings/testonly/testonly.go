// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package testonly

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// VerifyingKey is an auto generated low-level Go binding around an user-defined struct.
type VerifyingKey struct {
	Alpha [2]*big.Int
	Beta  [4]*big.Int
	Gamma [4]*big.Int
	Delta [4]*big.Int
	K     [8]*big.Int
}

// AcceptAllMetaData contains all meta data concerning the AcceptAll contract.
var AcceptAllMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadProofAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"inputs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"BatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"coordinate\",\"type\":\"uint256\"}],\"name\":\"CoordinateNotInField\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeltaIsGamma\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeltaIsGenerator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GoodProofRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"input\",\"type\":\"uint256\"}],\"name\":\"InputNotInField\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointAtInfinity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256[3]\",\"name\":\"\",\"type\":\"uint256[3]\"},{\"internalType\":\"uint256[8]\",\"name\":\"\",\"type\":\"uint256[8]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[3][]\",\"name\":\"\",\"type\":\"uint256[3][]\"},{\"internalType\":\"uint256[8][]\",\"name\":\"\",\"type\":\"uint256[8][]\"}],\"name\":\"verifyBatch\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifyingKey\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"alpha\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[4]\",\"name\":\"beta\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[4]\",\"name\":\"gamma\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[4]\",\"name\":\"delta\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[8]\",\"name\":\"k\",\"type\":\"uint256[8]\"}],\"internalType\":\"structVerifyingKey\",\"name\":\"key\",\"type\":\"tuple\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "AcceptAll",
	Bin: "0x6080806040523460155761031a908161001b8239f35b600080fdfe608080604052600436101561001357600080fd5b60003560e01c9081633b7ead54146101f4575080637950c5f8146100915763a5c05e2a1461004057600080fd5b3461008c576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261008c573660641161008c57366101641161008c57602060405160018152f35b600080fd5b3461008c5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261008c5760405160a0810181811067ffffffffffffffff8211176101c55760405260406100e8816102d6565b81368237825260208201906080906100ff826102d6565b82368237835280840190610112836102d6565b8336823782526060850192610126816102d6565b81368237845285019361010061013b816102d6565b903682378552815195516000875b600282106101af575050509161016b61017692610182959451908801906102ae565b5160c08601906102ae565b516101408401906102ae565b5160006101c083015b60088210610199576102c084f35b602080600192855181520193019101909161018b565b6020806001928551815201930191019091610149565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b3461008c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261008c5760043567ffffffffffffffff811161008c573660238201121561008c5780600401359067ffffffffffffffff821161008c57602490606036930201011161008c5760243567ffffffffffffffff811161008c573660238201121561008c5780600401359067ffffffffffffffff821161008c57602490369260081b01011161008c5780600160209252f35b906000905b600482106102c057505050565b60208060019285518152019301910190916102b3565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051930116820182811067ffffffffffffffff8211176101c55760405256",
}

// AcceptAll is an auto generated Go binding around an Ethereum contract.
type AcceptAll struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AcceptAll) GetABI() abi.ABI {
	return c.abi
}

// NewAcceptAll creates a new instance of AcceptAll.
func NewAcceptAll() *AcceptAll {
	parsed, err := AcceptAllMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AcceptAll{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AcceptAll) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c05e2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(uint256[3] , uint256[8] ) pure returns(bool)
func (acceptAll *AcceptAll) PackVerify(arg0 [3]*big.Int, arg1 [8]*big.Int) []byte {
	enc, err := acceptAll.abi.Pack("verify", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c05e2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(uint256[3] , uint256[8] ) pure returns(bool)
func (acceptAll *AcceptAll) TryPackVerify(arg0 [3]*big.Int, arg1 [8]*big.Int) ([]byte, error) {
	return acceptAll.abi.Pack("verify", arg0, arg1)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5c05e2a.
//
// Solidity: function verify(uint256[3] , uint256[8] ) pure returns(bool)
func (acceptAll *AcceptAll) UnpackVerify(data []byte) (bool, error) {
	out, err := acceptAll.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifyBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b7ead54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyBatch(uint256[3][] , uint256[8][] ) pure returns(bool)
func (acceptAll *AcceptAll) PackVerifyBatch(arg0 [][3]*big.Int, arg1 [][8]*big.Int) []byte {
	enc, err := acceptAll.abi.Pack("verifyBatch", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b7ead54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyBatch(uint256[3][] , uint256[8][] ) pure returns(bool)
func (acceptAll *AcceptAll) TryPackVerifyBatch(arg0 [][3]*big.Int, arg1 [][8]*big.Int) ([]byte, error) {
	return acceptAll.abi.Pack("verifyBatch", arg0, arg1)
}

// UnpackVerifyBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b7ead54.
//
// Solidity: function verifyBatch(uint256[3][] , uint256[8][] ) pure returns(bool)
func (acceptAll *AcceptAll) UnpackVerifyBatch(data []byte) (bool, error) {
	out, err := acceptAll.abi.Unpack("verifyBatch", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifyingKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7950c5f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyingKey() pure returns((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key)
func (acceptAll *AcceptAll) PackVerifyingKey() []byte {
	enc, err := acceptAll.abi.Pack("verifyingKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyingKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7950c5f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyingKey() pure returns((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key)
func (acceptAll *AcceptAll) TryPackVerifyingKey() ([]byte, error) {
	return acceptAll.abi.Pack("verifyingKey")
}

// UnpackVerifyingKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7950c5f8.
//
// Solidity: function verifyingKey() pure returns((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key)
func (acceptAll *AcceptAll) UnpackVerifyingKey(data []byte) (VerifyingKey, error) {
	out, err := acceptAll.abi.Unpack("verifyingKey", data)
	if err != nil {
		return *new(VerifyingKey), err
	}
	out0 := *abi.ConvertType(out[0], new(VerifyingKey)).(*VerifyingKey)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (acceptAll *AcceptAll) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["BadProofAccepted"].ID.Bytes()[:4]) {
		return acceptAll.UnpackBadProofAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["BatchLength"].ID.Bytes()[:4]) {
		return acceptAll.UnpackBatchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["CoordinateNotInField"].ID.Bytes()[:4]) {
		return acceptAll.UnpackCoordinateNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["DeltaIsGamma"].ID.Bytes()[:4]) {
		return acceptAll.UnpackDeltaIsGammaError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["DeltaIsGenerator"].ID.Bytes()[:4]) {
		return acceptAll.UnpackDeltaIsGeneratorError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["GoodProofRefused"].ID.Bytes()[:4]) {
		return acceptAll.UnpackGoodProofRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["InputNotInField"].ID.Bytes()[:4]) {
		return acceptAll.UnpackInputNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["PointAtInfinity"].ID.Bytes()[:4]) {
		return acceptAll.UnpackPointAtInfinityError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return acceptAll.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptAll.abi.Errors["PrecompileWrong"].ID.Bytes()[:4]) {
		return acceptAll.UnpackPrecompileWrongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AcceptAllBadProofAccepted represents a BadProofAccepted error raised by the AcceptAll contract.
type AcceptAllBadProofAccepted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofAccepted(uint256 index)
func AcceptAllBadProofAcceptedErrorID() common.Hash {
	return common.HexToHash("0xd3a6b452f48f867358fd486a6a1944bdcac1fa48e41bfe5541bdd27e6aeaa1d2")
}

// UnpackBadProofAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofAccepted(uint256 index)
func (acceptAll *AcceptAll) UnpackBadProofAcceptedError(raw []byte) (*AcceptAllBadProofAccepted, error) {
	out := new(AcceptAllBadProofAccepted)
	if err := acceptAll.abi.UnpackIntoInterface(out, "BadProofAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllBatchLength represents a BatchLength error raised by the AcceptAll contract.
type AcceptAllBatchLength struct {
	Inputs *big.Int
	Proofs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchLength(uint256 inputs, uint256 proofs)
func AcceptAllBatchLengthErrorID() common.Hash {
	return common.HexToHash("0x5987ee50040ffd7534a72b371580dfe9820ea51ee5c13d57647aab962617f398")
}

// UnpackBatchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchLength(uint256 inputs, uint256 proofs)
func (acceptAll *AcceptAll) UnpackBatchLengthError(raw []byte) (*AcceptAllBatchLength, error) {
	out := new(AcceptAllBatchLength)
	if err := acceptAll.abi.UnpackIntoInterface(out, "BatchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllCoordinateNotInField represents a CoordinateNotInField error raised by the AcceptAll contract.
type AcceptAllCoordinateNotInField struct {
	Coordinate *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinateNotInField(uint256 coordinate)
func AcceptAllCoordinateNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x9652df320d5c9890515ac4a5ee0629d8d557237ab7f58397d33a9c412cef5423")
}

// UnpackCoordinateNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinateNotInField(uint256 coordinate)
func (acceptAll *AcceptAll) UnpackCoordinateNotInFieldError(raw []byte) (*AcceptAllCoordinateNotInField, error) {
	out := new(AcceptAllCoordinateNotInField)
	if err := acceptAll.abi.UnpackIntoInterface(out, "CoordinateNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllDeltaIsGamma represents a DeltaIsGamma error raised by the AcceptAll contract.
type AcceptAllDeltaIsGamma struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeltaIsGamma()
func AcceptAllDeltaIsGammaErrorID() common.Hash {
	return common.HexToHash("0x5210bdba803a5158874efcc311b9ff03970b8842c712927d275631c4143e4032")
}

// UnpackDeltaIsGammaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeltaIsGamma()
func (acceptAll *AcceptAll) UnpackDeltaIsGammaError(raw []byte) (*AcceptAllDeltaIsGamma, error) {
	out := new(AcceptAllDeltaIsGamma)
	if err := acceptAll.abi.UnpackIntoInterface(out, "DeltaIsGamma", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllDeltaIsGenerator represents a DeltaIsGenerator error raised by the AcceptAll contract.
type AcceptAllDeltaIsGenerator struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeltaIsGenerator()
func AcceptAllDeltaIsGeneratorErrorID() common.Hash {
	return common.HexToHash("0xa19288bdbf3ab72102e83263045bf7993aca79233fe2edd94396d73370f52f34")
}

// UnpackDeltaIsGeneratorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeltaIsGenerator()
func (acceptAll *AcceptAll) UnpackDeltaIsGeneratorError(raw []byte) (*AcceptAllDeltaIsGenerator, error) {
	out := new(AcceptAllDeltaIsGenerator)
	if err := acceptAll.abi.UnpackIntoInterface(out, "DeltaIsGenerator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllGoodProofRefused represents a GoodProofRefused error raised by the AcceptAll contract.
type AcceptAllGoodProofRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GoodProofRefused()
func AcceptAllGoodProofRefusedErrorID() common.Hash {
	return common.HexToHash("0x28c021ec93ee8e00556249b60280bc19579f93f48f6e2cca90959e64e13272a6")
}

// UnpackGoodProofRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GoodProofRefused()
func (acceptAll *AcceptAll) UnpackGoodProofRefusedError(raw []byte) (*AcceptAllGoodProofRefused, error) {
	out := new(AcceptAllGoodProofRefused)
	if err := acceptAll.abi.UnpackIntoInterface(out, "GoodProofRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllInputNotInField represents a InputNotInField error raised by the AcceptAll contract.
type AcceptAllInputNotInField struct {
	Input *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputNotInField(uint256 input)
func AcceptAllInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x98664c376c4d9d72d545e92ef1d6e8c04328f83a579babcc5e021c5b5888fa7a")
}

// UnpackInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputNotInField(uint256 input)
func (acceptAll *AcceptAll) UnpackInputNotInFieldError(raw []byte) (*AcceptAllInputNotInField, error) {
	out := new(AcceptAllInputNotInField)
	if err := acceptAll.abi.UnpackIntoInterface(out, "InputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllPointAtInfinity represents a PointAtInfinity error raised by the AcceptAll contract.
type AcceptAllPointAtInfinity struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointAtInfinity()
func AcceptAllPointAtInfinityErrorID() common.Hash {
	return common.HexToHash("0x4ddaa5e5eb5aaf3f880055d7952d634e4b48f80a53ab78d61160b960b4dedffe")
}

// UnpackPointAtInfinityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointAtInfinity()
func (acceptAll *AcceptAll) UnpackPointAtInfinityError(raw []byte) (*AcceptAllPointAtInfinity, error) {
	out := new(AcceptAllPointAtInfinity)
	if err := acceptAll.abi.UnpackIntoInterface(out, "PointAtInfinity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllPrecompileFailed represents a PrecompileFailed error raised by the AcceptAll contract.
type AcceptAllPrecompileFailed struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func AcceptAllPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0x00a48593f9c209d4d7e3b1ee4f754577225379f193a95f3a1400534a74238e14")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func (acceptAll *AcceptAll) UnpackPrecompileFailedError(raw []byte) (*AcceptAllPrecompileFailed, error) {
	out := new(AcceptAllPrecompileFailed)
	if err := acceptAll.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptAllPrecompileWrong represents a PrecompileWrong error raised by the AcceptAll contract.
type AcceptAllPrecompileWrong struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileWrong(uint256 precompile)
func AcceptAllPrecompileWrongErrorID() common.Hash {
	return common.HexToHash("0x9600cf0325ce8c443bf4d322111625c0377c521cd959cb45afefc77a69525acc")
}

// UnpackPrecompileWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileWrong(uint256 precompile)
func (acceptAll *AcceptAll) UnpackPrecompileWrongError(raw []byte) (*AcceptAllPrecompileWrong, error) {
	out := new(AcceptAllPrecompileWrong)
	if err := acceptAll.abi.UnpackIntoInterface(out, "PrecompileWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenMetaData contains all meta data concerning the PickyToken contract.
var PickyTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AllowanceNotZero\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Blocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isBlocked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"value\",\"type\":\"bool\"}],\"name\":\"setBlocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PickyToken",
	Bin: "0x60806040523461033d57604080519081016001600160401b0381118282101761023b57604090815260058252645069636b7960d81b602083015280519081016001600160401b0381118282101761023b5760405260048152635049434b60e01b602082015281516001600160401b03811161023b57600354600181811c91168015610333575b602082101461021b57601f81116102c1575b50602092601f821160011461025c5792819293600092610251575b50508160011b916000199060031b1c1916176003555b80516001600160401b03811161023b57600454600181811c91168015610231575b602082101461021b57601f81116101a9575b50602091601f82116001146101455791819260009261013a575b50508160011b916000199060031b1c1916176004555b604051610a4790816103438239f35b015190503880610115565b601f198216926004600052806000209160005b85811061019157508360019510610178575b505050811b0160045561012b565b015160001960f88460031b161c1916905538808061016a565b91926020600181928685015181550194019201610158565b818111156100fb576004600052601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208410610212575b81601f9101920160051c039060005b8281106102045750506100fb565b6000828201556001016101f6565b600091506101e7565b634e487b7160e01b600052602260045260246000fd5b90607f16906100e9565b634e487b7160e01b600052604160045260246000fd5b0151905038806100b2565b601f198216936003600052806000209160005b8681106102a95750836001959610610290575b505050811b016003556100c8565b015160001960f88460031b161c19169055388080610282565b9192602060018192868501518155019401920161026f565b81811115610097576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061032a575b81601f9101920160051c039060005b82811061031c575050610097565b60008282015560010161030e565b600091506102ff565b90607f1690610085565b600080fdfe6080604052600436101561001257600080fd5b60003560e01c80620af2a11461082b57806306fdde031461074b578063095ea7b31461064857806318160ddd1461062a57806323b872dd146104a4578063313ce5671461048857806340c10f191461035d57806370a082311461031657806395d89b4114610193578063a9059cbb14610162578063dd62ed3e146100f05763fbac39511461009f57600080fd5b346100eb5760206003193601126100eb5773ffffffffffffffffffffffffffffffffffffffff6100cd6108a6565b166000526005602052602060ff604060002054166040519015158152f35b600080fd5b346100eb5760406003193601126100eb576101096108a6565b73ffffffffffffffffffffffffffffffffffffffff6101266108c9565b9116600052600160205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526020604060002054604051908152f35b346100eb5760406003193601126100eb5761018861017e6108a6565b6024359033610936565b602060405160018152f35b346100eb5760006003193601126100eb57604051600090600454918260011c6001841693841561030c575b6020821085146102df578394828552908160001461029d5750600114610240575b5003601f01601f191681019067ffffffffffffffff8211818310176102115761020d829182604052826108ec565b0390f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6004600090815291507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8183106102815750508101602001601f196101df565b602091935080600191548385880101520191019091839261026b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b84019091019150601f1990506101df565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b90607f16906101be565b346100eb5760206003193601126100eb5773ffffffffffffffffffffffffffffffffffffffff6103446108a6565b1660005260006020526020604060002054604051908152f35b346100eb5760406003193601126100eb576103766108a6565b73ffffffffffffffffffffffffffffffffffffffff602435911680156104595780600052600560205260ff6040600020541661042f5760025491808301809311610400576020926002557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef600093849284845283825260408420818154019055604051908152a380f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fa5baf1510000000000000000000000000000000000000000000000000000000060005260046000fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346100eb5760006003193601126100eb57602060405160128152f35b346100eb5760606003193601126100eb576104bd6108a6565b6104c56108c9565b6044359073ffffffffffffffffffffffffffffffffffffffff831692836000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020526040600020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610545575b506101889350610936565b8381106105f45784156105c557331561059657610188946000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff3316600052602052836040600020910390558461053a565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b346100eb5760006003193601126100eb576020600254604051908152f35b346100eb5760406003193601126100eb576106616108a6565b6024359081151580610712575b6106e85733156105c55773ffffffffffffffffffffffffffffffffffffffff1690811561059657336000526001602052604060002082600052602052806040600020556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b7fe953bbb80000000000000000000000000000000000000000000000000000000060005260046000fd5b50336000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff8216600052602052604060002054151561066e565b346100eb5760006003193601126100eb57604051600090600354918260011c60018416938415610821575b6020821085146102df578394828552908160001461029d57506001146107c4575003601f01601f191681019067ffffffffffffffff8211818310176102115761020d829182604052826108ec565b6003600090815291507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8183106108055750508101602001601f196101df565b60209193508060019154838588010152019101909183926107ef565b90607f1690610776565b346100eb5760406003193601126100eb576108446108a6565b602435908115158092036100eb5773ffffffffffffffffffffffffffffffffffffffff16600052600560205260406000209060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008354169116179055600080f35b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100eb57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100eb57565b9190916020815282519283602083015260005b848110610920575050601f19601f8460006040809697860101520116010190565b80602080928401015160408286010152016108ff565b73ffffffffffffffffffffffffffffffffffffffff16908115610a185773ffffffffffffffffffffffffffffffffffffffff169182156104595782600052600560205260ff6040600020541661042f5760008281528060205260408120548281106109e55791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd",
}

// PickyToken is an auto generated Go binding around an Ethereum contract.
type PickyToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PickyToken) GetABI() abi.ABI {
	return c.abi
}

// NewPickyToken creates a new instance of PickyToken.
func NewPickyToken() *PickyToken {
	parsed, err := PickyTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PickyToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PickyToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (pickyToken *PickyToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := pickyToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (pickyToken *PickyToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return pickyToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (pickyToken *PickyToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := pickyToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (pickyToken *PickyToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := pickyToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (pickyToken *PickyToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return pickyToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (pickyToken *PickyToken) UnpackApprove(data []byte) (bool, error) {
	out, err := pickyToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (pickyToken *PickyToken) PackBalanceOf(account common.Address) []byte {
	enc, err := pickyToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (pickyToken *PickyToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return pickyToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (pickyToken *PickyToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := pickyToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (pickyToken *PickyToken) PackDecimals() []byte {
	enc, err := pickyToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (pickyToken *PickyToken) TryPackDecimals() ([]byte, error) {
	return pickyToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (pickyToken *PickyToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := pickyToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackIsBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbac3951.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBlocked(address account) view returns(bool)
func (pickyToken *PickyToken) PackIsBlocked(account common.Address) []byte {
	enc, err := pickyToken.abi.Pack("isBlocked", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbac3951.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBlocked(address account) view returns(bool)
func (pickyToken *PickyToken) TryPackIsBlocked(account common.Address) ([]byte, error) {
	return pickyToken.abi.Pack("isBlocked", account)
}

// UnpackIsBlocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbac3951.
//
// Solidity: function isBlocked(address account) view returns(bool)
func (pickyToken *PickyToken) UnpackIsBlocked(data []byte) (bool, error) {
	out, err := pickyToken.abi.Unpack("isBlocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (pickyToken *PickyToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := pickyToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (pickyToken *PickyToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return pickyToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (pickyToken *PickyToken) PackName() []byte {
	enc, err := pickyToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (pickyToken *PickyToken) TryPackName() ([]byte, error) {
	return pickyToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (pickyToken *PickyToken) UnpackName(data []byte) (string, error) {
	out, err := pickyToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x000af2a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlocked(address account, bool value) returns()
func (pickyToken *PickyToken) PackSetBlocked(account common.Address, value bool) []byte {
	enc, err := pickyToken.abi.Pack("setBlocked", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x000af2a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBlocked(address account, bool value) returns()
func (pickyToken *PickyToken) TryPackSetBlocked(account common.Address, value bool) ([]byte, error) {
	return pickyToken.abi.Pack("setBlocked", account, value)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (pickyToken *PickyToken) PackSymbol() []byte {
	enc, err := pickyToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (pickyToken *PickyToken) TryPackSymbol() ([]byte, error) {
	return pickyToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (pickyToken *PickyToken) UnpackSymbol(data []byte) (string, error) {
	out, err := pickyToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (pickyToken *PickyToken) PackTotalSupply() []byte {
	enc, err := pickyToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (pickyToken *PickyToken) TryPackTotalSupply() ([]byte, error) {
	return pickyToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (pickyToken *PickyToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := pickyToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (pickyToken *PickyToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := pickyToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (pickyToken *PickyToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return pickyToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (pickyToken *PickyToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := pickyToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (pickyToken *PickyToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := pickyToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (pickyToken *PickyToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return pickyToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (pickyToken *PickyToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := pickyToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PickyTokenApproval represents a Approval event raised by the PickyToken contract.
type PickyTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PickyTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PickyTokenApproval) ContractEventName() string {
	return PickyTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (pickyToken *PickyToken) UnpackApprovalEvent(log *types.Log) (*PickyTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pickyToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PickyTokenApproval)
	if len(log.Data) > 0 {
		if err := pickyToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pickyToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PickyTokenTransfer represents a Transfer event raised by the PickyToken contract.
type PickyTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PickyTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PickyTokenTransfer) ContractEventName() string {
	return PickyTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (pickyToken *PickyToken) UnpackTransferEvent(log *types.Log) (*PickyTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pickyToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PickyTokenTransfer)
	if len(log.Data) > 0 {
		if err := pickyToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pickyToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (pickyToken *PickyToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["AllowanceNotZero"].ID.Bytes()[:4]) {
		return pickyToken.UnpackAllowanceNotZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["Blocked"].ID.Bytes()[:4]) {
		return pickyToken.UnpackBlockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return pickyToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return pickyToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return pickyToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return pickyToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return pickyToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], pickyToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return pickyToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PickyTokenAllowanceNotZero represents a AllowanceNotZero error raised by the PickyToken contract.
type PickyTokenAllowanceNotZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AllowanceNotZero()
func PickyTokenAllowanceNotZeroErrorID() common.Hash {
	return common.HexToHash("0xe953bbb89c11e1860f5b32811167fc1c962b955bdbbcbe05fd3307fad4f6c1b5")
}

// UnpackAllowanceNotZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AllowanceNotZero()
func (pickyToken *PickyToken) UnpackAllowanceNotZeroError(raw []byte) (*PickyTokenAllowanceNotZero, error) {
	out := new(PickyTokenAllowanceNotZero)
	if err := pickyToken.abi.UnpackIntoInterface(out, "AllowanceNotZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenBlocked represents a Blocked error raised by the PickyToken contract.
type PickyTokenBlocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Blocked()
func PickyTokenBlockedErrorID() common.Hash {
	return common.HexToHash("0xa5baf151492801d3b7a89ece73c1ed0b6dde992d47a0e283ff7d352bba70e0f5")
}

// UnpackBlockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Blocked()
func (pickyToken *PickyToken) UnpackBlockedError(raw []byte) (*PickyTokenBlocked, error) {
	out := new(PickyTokenBlocked)
	if err := pickyToken.abi.UnpackIntoInterface(out, "Blocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the PickyToken contract.
type PickyTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func PickyTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (pickyToken *PickyToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*PickyTokenERC20InsufficientAllowance, error) {
	out := new(PickyTokenERC20InsufficientAllowance)
	if err := pickyToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the PickyToken contract.
type PickyTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func PickyTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (pickyToken *PickyToken) UnpackERC20InsufficientBalanceError(raw []byte) (*PickyTokenERC20InsufficientBalance, error) {
	out := new(PickyTokenERC20InsufficientBalance)
	if err := pickyToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the PickyToken contract.
type PickyTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func PickyTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (pickyToken *PickyToken) UnpackERC20InvalidApproverError(raw []byte) (*PickyTokenERC20InvalidApprover, error) {
	out := new(PickyTokenERC20InvalidApprover)
	if err := pickyToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the PickyToken contract.
type PickyTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func PickyTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (pickyToken *PickyToken) UnpackERC20InvalidReceiverError(raw []byte) (*PickyTokenERC20InvalidReceiver, error) {
	out := new(PickyTokenERC20InvalidReceiver)
	if err := pickyToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the PickyToken contract.
type PickyTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func PickyTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (pickyToken *PickyToken) UnpackERC20InvalidSenderError(raw []byte) (*PickyTokenERC20InvalidSender, error) {
	out := new(PickyTokenERC20InvalidSender)
	if err := pickyToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PickyTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the PickyToken contract.
type PickyTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func PickyTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (pickyToken *PickyToken) UnpackERC20InvalidSpenderError(raw []byte) (*PickyTokenERC20InvalidSpender, error) {
	out := new(PickyTokenERC20InvalidSpender)
	if err := pickyToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}
