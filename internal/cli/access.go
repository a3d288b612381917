package cli

import (
	"bufio"
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"os"
	"strings"

	"github.com/zsettle/zsettle/chain"
)

// The environment variables that name files with what a node asks of its clients. They are not
// flags, because every command would have all of them.
const (
	tokenVariable  = "ZSETTLE_RPC_TOKEN_FILE" //nolint:gosec // the name of a variable, and no token
	headerVariable = "ZSETTLE_RPC_HEADER_FILE"
	certVariable   = "ZSETTLE_RPC_CERT_FILE"
	keyVariable    = "ZSETTLE_RPC_KEY_FILE"
	caVariable     = "ZSETTLE_RPC_CA_FILE"
)

// RPCAccess reads what the environment names: a bearer token, headers of the form "Name: value",
// one a line, the client's certificate and its key, and the certificates of authorities, all three
// in PEM. The files with secrets must be readable to their owner only; errors repeat nothing of
// them and have the code [BadInput].
func RPCAccess() (access chain.Access, err error) {
	access.Header = http.Header{}
	if path := os.Getenv(headerVariable); path != "" {
		if err := readHeaders(path, access.Header); err != nil {
			return access, err
		}
	}
	if path := os.Getenv(tokenVariable); path != "" {
		token, err := ReadSecret(path)
		if err != nil {
			return access, err
		}
		text := strings.TrimSpace(string(token))
		if text == "" || strings.ContainsAny(text, " \t\r\n") {
			return access, Errorf(BadInput, "write the token alone into it", "%s is not one token", path)
		}
		access.Header.Set("Authorization", "Bearer "+text)
	}
	access.TLS, err = rpcTLS()
	return access, err
}

func readHeaders(path string, into http.Header) error {
	data, err := ReadSecret(path)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" {
			continue
		}
		name, value, found := strings.Cut(line, ":")
		if !found {
			return Errorf(BadInput, "write one header a line, as in X-Api-Key: abc",
				"line %d of %s is not a header", n, path)
		}
		into.Add(strings.TrimSpace(name), strings.TrimSpace(value))
	}
	return nil
}

// rpcTLS returns nil if the environment names no certificates.
func rpcTLS() (*tls.Config, error) {
	cert, key, ca := os.Getenv(certVariable), os.Getenv(keyVariable), os.Getenv(caVariable)
	if cert == "" && key == "" && ca == "" {
		return nil, nil //nolint:nilnil // nil is a client without certificates
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if (cert == "") != (key == "") {
		return nil, Errorf(BadInput, "set both", "only one of %s and %s is set", certVariable, keyVariable)
	}
	if cert != "" {
		pair, err := readPair(cert, key)
		if err != nil {
			return nil, err
		}
		config.Certificates = []tls.Certificate{pair}
	}
	if ca == "" {
		return config, nil
	}
	pem, err := os.ReadFile(ca)
	if err != nil {
		return nil, Errorf(BadInput, "check "+caVariable, "%w", err)
	}
	if config.RootCAs = x509.NewCertPool(); !config.RootCAs.AppendCertsFromPEM(pem) {
		return nil, Errorf(BadInput, "check "+caVariable, "%s has no certificate in PEM", ca)
	}
	return config, nil
}

func readPair(cert, key string) (tls.Certificate, error) {
	certPEM, err := os.ReadFile(cert)
	if err != nil {
		return tls.Certificate{}, Errorf(BadInput, "check "+certVariable, "%w", err)
	}
	keyPEM, err := ReadSecret(key)
	if err != nil {
		return tls.Certificate{}, err
	}
	pair, err := tls.X509KeyPair(certPEM, keyPEM)
	if err != nil {
		return pair, Errorf(BadInput, "both must be in PEM, and belong together",
			"%s and %s are not a certificate and its key", cert, key)
	}
	return pair, nil
}
