package chain

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
)

// shortestSecret is the length below which a part of a URL is taken for a word and not for a key:
// hiding "eth" wherever it stands would make every message unreadable.
const shortestSecret = 4

// NameOf returns scheme://host of a node's URL, which is all that may be shown of it. It is empty
// for anything else than such a URL.
func NameOf(url string) string {
	n, err := newNode(url, Access{})
	if err != nil {
		return ""
	}
	return n.name
}

func nameOf(u *url.URL) string { return u.Scheme + "://" + u.Host }

// secretsOf returns the parts of a URL that are never shown, the longest first: the user and the
// password, the path and its elements, and the values of the query. Others may be given.
func secretsOf(u *url.URL, others ...string) []string {
	list := []string{u.String(), u.RequestURI(), u.Path, u.EscapedPath(), u.RawQuery, u.User.Username()}
	password, _ := u.User.Password()
	list = append(list, password, url.QueryEscape(password))
	list = append(list, strings.Split(u.Path, "/")...)
	list = append(list, others...)
	for _, values := range u.Query() {
		list = append(list, values...)
	}
	list = slices.DeleteFunc(list, func(s string) bool { return len(s) < shortestSecret })
	slices.SortFunc(list, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return list
}

// redact takes the secrets of the node's URL out of a text.
func (n *node) redact(text string) string {
	for _, secret := range n.secrets {
		text = strings.ReplaceAll(text, secret, "…")
	}
	return text
}

// innermost returns the error within the one that names the whole URL.
func innermost(err error) error {
	var withURL *url.Error
	for errors.As(err, &withURL) {
		err = withURL.Err
	}
	return err
}

// unreadable reports whether an error is about the form of an answer.
func unreadable(err error) bool {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	return errors.As(err, &syntax) || errors.As(err, &kind) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, rpc.ErrNoResult) || errors.Is(err, rpc.ErrMissingBatchResponse)
}
