package vn.xaso.cases.certification.application;

import java.util.UUID;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;

/// A case of a list, as the official saw it. What went on since is left alone.
public record Seen(UUID id, int version) {

    boolean isStill(CaseFile caseFile, CaseState state) {
        return caseFile.version() == version && caseFile.state() == state;
    }
}
