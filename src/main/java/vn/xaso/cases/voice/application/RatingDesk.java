package vn.xaso.cases.voice.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.cases.voice.domain.Rating;
import vn.xaso.cases.voice.domain.Ratings;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Takes what applicants think of the service: of those who have signed in, and of those who hold the secret address of
/// the case. The trail tells that it was given and how content they are, never their words.
@Service
@Transactional
public class RatingDesk {

    private final CaseFiles cases;
    private final Ratings ratings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    RatingDesk(CaseFiles cases, Ratings ratings, AuditTrail audit, ApplicationEventPublisher announcer, Clock clock) {
        this.announcer = announcer;
        this.cases = cases;
        this.ratings = ratings;
        this.audit = audit;
        this.clock = clock;
    }

    /// The case behind a secret address.
    @Transactional(readOnly = true)
    public Optional<CaseFile> findCase(UnitId unit, CaseCode code, String key) {
        return cases.findByCode(unit, code.text()).filter(caseFile -> caseFile.hasKey(key));
    }

    /// Asks nothing of the database before the result is there.
    @Transactional(readOnly = true)
    public Optional<Rating> find(CaseFile caseFile) {
        return Rating.isFor(caseFile) ? ratings.find(caseFile.unit(), caseFile.id()) : Optional.empty();
    }

    /// @param typed the number of the step
    public void rate(Citizen citizen, UnitId unit, UUID id, String typed, String comment) {
        var caseFile = cases.get(unit, id);
        if (!citizen.account().equals(caseFile.applicant().account())) {
            throw new Absent("case of somebody else");
        }
        rate(AuditedBy.citizen(citizen.account()), caseFile, typed, tidy(comment));
    }

    /// Without signing in nobody is shown the earlier words, so that an empty comment leaves them as they are.
    public void rate(UnitId unit, CaseCode code, String key, String typed, String comment) {
        var caseFile = findCase(unit, code, key).orElseThrow(() -> new Absent("case " + code));
        var words = tidy(comment);
        if (words.isEmpty()) {
            words = find(caseFile).map(Rating::comment).orElse("");
        }
        rate(AuditedBy.anonymousCitizen(), caseFile, typed, words);
    }

    private void rate(AuditedBy by, CaseFile caseFile, String typed, String comment) {
        var satisfaction = Satisfaction.read(typed).orElseThrow(() -> new Refusal("voice.refusal.none"));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var first = Rating.first(caseFile, satisfaction, comment, now);
        if (ratings.add(first) || change(caseFile, satisfaction, comment, now)) {
            var subject = caseFile.code() == null
                    ? caseFile.id().toString()
                    : caseFile.code().text();
            audit.record(by, caseFile.unit(), "case.rate", subject, satisfaction.value() + "/5");
            announcer.publishEvent(new CaseFacts.Changed(caseFile.unit(), caseFile.id()));
        }
    }

    /// @return false where the same was said before
    private boolean change(CaseFile caseFile, Satisfaction satisfaction, String comment, Instant now) {
        var before = ratings.find(caseFile.unit(), caseFile.id()).orElseThrow(() -> new Absent("rating"));
        if (before.says(satisfaction, comment)) {
            return false;
        }
        ratings.change(before.changed(satisfaction, comment, now));
        return true;
    }

    /// A browser sends two characters for the end of a line.
    private static String tidy(String comment) {
        return SearchText.tidy(comment.replace("\r\n", "\n"));
    }
}
