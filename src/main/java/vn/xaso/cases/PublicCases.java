package vn.xaso.cases;

import java.util.Optional;
import vn.xaso.kernel.UnitId;

/// What the office tells strangers. The caller opens the scope of the unit whose agency code begins the case code.
public interface PublicCases {

    /// @param key as the address behind the QR code carries it
    Optional<PublicCase> follow(UnitId unit, CaseCode code, String key);

    /// @param lastDigits the last four digits of the applicant's phone number
    Optional<PublicCase> followByPhone(UnitId unit, CaseCode code, String lastDigits);

    /// The electronic result of the case, once it is issued.
    Optional<IssuedPaper> issued(UnitId unit, CaseCode code, String key);

    /// Says whether this very file is the issued result of the case.
    boolean isIssued(UnitId unit, CaseCode code, byte[] content);
}
