package vn.xaso.audit.domain;

import java.util.List;

/// One hash over many entries, by the tree of RFC 6962 section 2.1.
final class MerkleRoot {

    private MerkleRoot() {}

    static byte[] of(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A seal covers at least one entry");
        }
        if (entries.size() == 1) {
            return Digests.of(Digests.LEAF, entries.getFirst().canonical());
        }
        int left = Integer.highestOneBit(entries.size() - 1);
        return Digests.of(Digests.NODE, of(entries.subList(0, left)), of(entries.subList(left, entries.size())));
    }
}
