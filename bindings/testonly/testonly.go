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
