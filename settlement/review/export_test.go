package review

// Over makes a reader take facts from another source than its replica, to which everything else is
// compared.
func (r *Reader) Over(s Source) { r.source = s }

// SourceOf returns where a reader takes facts from.
func (r *Reader) SourceOf() Source { return r.source }
