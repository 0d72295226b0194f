package vn.xaso.reports.design.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All forms in all their versions.
public interface FormVersions {

    /// Throws `Absent` where the province has no such form.
    FormVersion get(UnitId province, UUID id);

    /// As every unit may read it, once it is published.
    FormVersion published(UUID id);

    /// The newest first.
    List<FormVersion> of(UUID duty);

    /// The published version with the highest number.
    Optional<FormVersion> inForce(UUID duty);

    void add(FormVersion version);

    /// Throws `Overtaken` where somebody else changed it.
    void save(FormVersion after);
}
