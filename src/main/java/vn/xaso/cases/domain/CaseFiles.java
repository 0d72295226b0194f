package vn.xaso.cases.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All cases of the acting unit.
public interface CaseFiles {

    /// @throws vn.xaso.kernel.Absent when there is none, or it belongs to another unit
    CaseFile get(UnitId unit, UUID id);

    Optional<CaseFile> find(UnitId unit, UUID id);

    Optional<CaseFile> findByCode(UnitId unit, String code);

    /// The case that an earlier request with the same key made.
    Optional<CaseFile> findByRequest(UnitId unit, String requestKey);

    /// The unit of a case that the acting citizen sent.
    Optional<UnitId> unitOfOwn(UUID id);

    /// How many drafts the acting citizen has, in all units.
    int countOwnDrafts();

    /// @return false when a case with that request key is there already; nothing was stored then
    boolean add(CaseFile draft, String requestKey);

    /// Stores a case that was sent in one go.
    ///
    /// @return false when a case with that request key is there already; nothing was stored then
    boolean addSent(CaseFile.Change change, String requestKey);

    /// Stores the change if nobody else changed the case since it was read.
    ///
    /// @throws vn.xaso.cases.domain.CaseOvertaken when somebody did
    void save(CaseFile before, CaseFile.Change change);

    /// Stores what the applicant typed anew: a draft, an answer to a request.
    void rewriteApplication(CaseFile caseFile);

    /// From now on it is found as a case of its unit, and no more as one of the unit before.
    void findElsewhere(UnitId before, CaseFile moved);

    void addPaper(CaseFile caseFile, CasePaper paper);

    void removePaper(CaseFile caseFile, int no);

    List<CasePaper> papers(CaseFile caseFile);

    List<CaseEvent> events(CaseFile caseFile);

    void addDocument(CaseFile caseFile, CaseDocument document);

    List<CaseDocument> documents(CaseFile caseFile);

    /// The cases for which the office made these files, by file.
    Map<UUID, UUID> casesOf(UnitId unit, Set<UUID> files);

    /// The next number of the unit on that day, for a case code; the row stays locked until the commit.
    int nextNumber(UnitId unit, java.time.LocalDate day);

    /// Removes a draft with its papers.
    void forget(CaseFile draft);
}
