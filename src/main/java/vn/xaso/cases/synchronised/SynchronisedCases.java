package vn.xaso.cases.synchronised;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.kernel.UnitId;

/// The fourth axis of a case: what the national portal has acknowledged of it, field by field. What was not
/// acknowledged
/// counts against the commune. The rows of the unit must be open (`UnitScope`), and a transaction with them.
///
/// Law: 766/QĐ-TTg, indicator 1.4
public interface SynchronisedCases {

    /// What is acknowledged one by one. An empty value means that there is nothing to tell.
    enum Field {
        /// The code of the procedure.
        PROCEDURE,
        /// `KenhThucHien`: 1 at the counter, 2 online, 3 by post.
        CHANNEL,
        /// `TrangThaiHoSo`, 2 to 10.
        STATE,
        RECEIVED,
        DUE,
        ENDED,
        RETURNED,
        /// How often the applicant was asked for more papers after acceptance.
        SUPPLEMENTS,
        /// How many papers came with a file.
        FILES,
        /// `HoSoCoThanhPhanSoHoa`: 1 where a paper was digitised.
        DIGITISED,
        /// 1 where a paper was used again that had been digitised before.
        REUSED,
        /// `DuocLayTuKhoDMQG`: 1 where a paper came from the store of papers.
        FROM_STORE,
        /// `TaiKhoanDuocXacThucVoiVNeID`: 1 where the applicant had signed in.
        IDENTITY,
        /// What was asked for, in đồng.
        FEES,
        /// `DuocThanhToanTrucTuyen`: 1 or 2 where it was paid online.
        PAID_ONLINE,
        /// How many files of the result are linked.
        RESULT_FILES
    }

    /// All that the portal is told of a case. A case has a code once it was accepted; before that it is not told.
    ///
    /// @param event the number of the last event of the case
    /// @param values what is acknowledged one by one, as it stands here
    record Sheet(
            UnitId unit,
            UUID caseId,
            String code,
            int event,
            UnitId receivedAtUnit,
            UUID procedureVersion,
            Applicant applicant,
            @Nullable Instant submittedAt,
            Map<Field, String> values,
            List<Paper> papers,
            List<Fee> fees,
            List<Paper> results,
            List<Step> steps) {

        public Sheet {
            values = Map.copyOf(values);
            papers = List.copyOf(papers);
            fees = List.copyOf(fees);
            results = List.copyOf(results);
            steps = List.copyOf(steps);
        }
    }

    /// @param personalId or empty
    record Applicant(String name, String personalId, String phone, String email, String address) {

        @Override
        public String toString() {
            return "Applicant[hidden]";
        }
    }

    /// A paper of the case, or a result.
    ///
    /// @param notation number and sign of a result, or empty
    record Paper(
            int no, String name, String notation, UUID file, boolean digitised, boolean reused, boolean fromStore) {}

    /// @param kind FEE (phí) or CHARGE (lệ phí), or empty
    /// @param amount in đồng
    record Fee(String name, String kind, long amount) {}

    /// One step of the progress.
    ///
    /// @param act what was done, as a word for programs
    /// @param state the national state afterwards
    record Step(int no, String by, String position, Instant at, CaseAct act, int state) {}

    /// What the portal answered to one message, or what a comparison found there. Never changed afterwards.
    ///
    /// @param event counts the messages: of two answers the one to the later message holds, whichever came first
    /// @param accepted what the portal keeps now; an empty value says that it keeps nothing
    /// @param refused what it did not take, with the reason in its words
    record Answer(long event, Instant at, boolean compared, Map<Field, String> accepted, Map<Field, String> refused) {

        public Answer {
            accepted = Map.copyOf(accepted);
            refused = Map.copyOf(refused);
        }
    }

    /// What the portal keeps of a case, as far as it has acknowledged it.
    ///
    /// @param event of the newest answer
    /// @param refused what it did not take when it was last told, with the reason in its words
    record Acknowledged(long event, Instant at, Map<Field, String> values, Map<Field, String> refused) {

        /// The fields in which it does not keep what stands here.
        public Set<Field> missing(Map<Field, String> here) {
            var missing = EnumSet.noneOf(Field.class);
            for (var field : Field.values()) {
                if (!here.getOrDefault(field, "").equals(values.getOrDefault(field, ""))) {
                    missing.add(field);
                }
            }
            return missing;
        }

        public String text(Field field) {
            return values.getOrDefault(field, "");
        }

        public long number(Field field) {
            var text = text(field);
            return text.isEmpty() ? 0 : Long.parseLong(text);
        }

        public boolean is(Field field) {
            return number(field) > 0;
        }

        public @Nullable Instant time(Field field) {
            var text = text(field);
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        }
    }

    /// What must be told of a case; nothing where it has no code.
    Optional<Sheet> find(UnitId unit, UUID caseId);

    /// Keeps an answer, in the caller's transaction. Safe to repeat.
    ///
    /// @param here the values as they were told, to say whether something is missing
    void keep(UnitId unit, UUID caseId, EnumMap<Field, String> here, Answer answer);

    /// Those of these cases of which the portal has acknowledged anything.
    Map<UUID, Acknowledged> acknowledged(UnitId unit, Collection<UUID> cases);

    /// The received cases of the unit by code, page after page: for a comparison.
    ///
    /// @param after the code of the last one, or empty
    Map<String, UUID> received(UnitId unit, String after, int most);
}
