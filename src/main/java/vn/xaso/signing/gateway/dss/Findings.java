package vn.xaso.signing.gateway.dss;

import java.util.List;
import vn.xaso.signing.SignatureReport;

/// What a check found.
///
/// @param listAddresses where authorities that are believed publish whom they revoked
record Findings(SignatureReport report, List<String> listAddresses) {

    static Findings only(SignatureReport report) {
        return new Findings(report, List.of());
    }
}
