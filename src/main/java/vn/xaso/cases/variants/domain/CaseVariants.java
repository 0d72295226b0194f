package vn.xaso.cases.variants.domain;

import java.util.Optional;
import vn.xaso.cases.domain.CaseFile;

/// Which case of its procedure a matter is. Asked only where the version has cases with a time limit of their own.
public interface CaseVariants {

    /// The name, empty where it is none of them; nothing where nobody has said it yet.
    Optional<String> find(CaseFile caseFile);

    void choose(CaseFile caseFile, String name);
}
