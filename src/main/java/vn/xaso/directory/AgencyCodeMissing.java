package vn.xaso.directory;

import vn.xaso.kernel.Refusal;

/// The unit has no agency code yet, so no case code and no document number can be made for it.
///
/// Law: 20/2020/QĐ-TTg
public final class AgencyCodeMissing extends Refusal {

    public AgencyCodeMissing(String unitName) {
        super("directory.agencyCode.missing", unitName);
    }
}
