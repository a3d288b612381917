package outbox

// Remembered returns of how many transactions the outbox remembers something beside the journal.
func (o *Outbox) Remembered() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.progress) + len(o.reserved) + len(o.writing) + len(o.awaited)
}
