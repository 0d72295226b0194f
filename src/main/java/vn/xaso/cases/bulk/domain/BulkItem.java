package vn.xaso.cases.bulk.domain;

import java.util.UUID;

/// One case of a run.
///
/// @param no its place in the run, from 1
/// @param seen the version of the case when the run was prepared: what happens after it is not overwritten
/// @param reason why not, as the key of the words; or empty
public record BulkItem(int no, UUID caseId, int seen, Stands stands, String reason) {

    public enum Stands {
        POSSIBLE,
        IMPOSSIBLE,
        DONE,
        NOT_DONE;

        public boolean isGood() {
            return this == POSSIBLE || this == DONE;
        }
    }
}
