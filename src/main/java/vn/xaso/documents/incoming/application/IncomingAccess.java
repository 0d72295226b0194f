package vn.xaso.documents.incoming.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.By;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocument.Writing;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingMaker;
import vn.xaso.documents.incoming.domain.IncomingMove;
import vn.xaso.documents.incoming.domain.IncomingMoves;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Who may see an incoming document and who may act on it.
@Component
public class IncomingAccess {

    private final IncomingDocuments documents;

    IncomingAccess(IncomingDocuments documents) {
        this.documents = documents;
    }

    /// @throws Absent where the person may not know of it
    public IncomingDocument readable(Actor actor, UUID id) {
        var document = documents.get(actor.unit(), id);
        if (!mayRead(actor, document)) {
            throw new Absent("incoming document " + id);
        }
        return document;
    }

    /// Who may not see all documents sees those that were given to the person, or to the office.
    public boolean mayRead(Actor actor, IncomingDocument document) {
        return actor.may(Right.READ_DOCUMENTS)
                || actor.may(Right.REGISTER_DOCUMENTS)
                || documents.assignments(document).stream().anyMatch(one -> concerns(actor, one));
    }

    /// A document for information is for the whole office, any other one for its head.
    private static boolean concerns(Actor actor, Assignment assignment) {
        if (actor.person().equals(assignment.person())) {
            return true;
        }
        boolean sameOffice = assignment.office() != null && assignment.office().equals(actor.office());
        boolean forAll = assignment.role() == Role.INFORMATION && assignment.person() == null;
        return sameOffice && (forAll || actor.may(Right.ASSIGN_DOCUMENTS));
    }

    /// Before anything is told about the document: its state and version are for those who may act.
    void requireEver(Actor actor, IncomingAct act) {
        boolean ever = IncomingMoves.TABLE.stream()
                .filter(move -> move.act() == act)
                .map(move -> move.who().right())
                .anyMatch(right -> right != null && actor.may(right));
        if (!ever) {
            throw new Absent("right for " + act);
        }
    }

    /// The moves of that act which the table allows now.
    List<IncomingMove> moves(IncomingDocument document, IncomingAct act) {
        return IncomingMoves.from(document.state()).stream()
                .filter(move -> move.act() == act)
                .toList();
    }

    public boolean mayDo(Actor actor, IncomingDocument document, IncomingAct act, List<Assignment> assignments) {
        return moves(document, act).stream().anyMatch(move -> is(actor, move.who(), document, assignments))
                && fits(document, act);
    }

    /// What the table cannot say: only what came from the head of an office goes back there, only a person whom the
    /// head did not name gives it back to the leader.
    private static boolean fits(IncomingDocument document, IncomingAct act) {
        var handling = document.handling();
        boolean fromTheHead = handling.leadOffice() != null && handling.leadPerson() != null;
        return switch (act) {
            case HAND_BACK -> fromTheHead;
            case RETURN_UP -> !fromTheHead;
            case SUB_ASSIGN -> handling.leadOffice() != null;
            default -> true;
        };
    }

    private static boolean is(Actor actor, IncomingMaker who, IncomingDocument document, List<Assignment> assignments) {
        var right = who.right();
        if (right == null || !actor.may(right)) {
            return false;
        }
        return switch (who) {
            case HEAD -> isOffice(actor, document.handling().leadOffice());
            case LEAD -> leads(actor, document);
            case CONTRIBUTOR -> assignments.stream().anyMatch(one -> contributes(actor, one));
            case CLERK, LEADER, SENDER -> true;
        };
    }

    private static boolean leads(Actor actor, IncomingDocument document) {
        var person = document.handling().leadPerson();
        return person == null
                ? actor.may(Right.ASSIGN_DOCUMENTS)
                        && isOffice(actor, document.handling().leadOffice())
                : person.equals(actor.person());
    }

    static boolean contributes(Actor actor, Assignment assignment) {
        return assignment.role() == Role.CONTRIBUTOR && assignment.isCurrent() && concerns(actor, assignment);
    }

    public static boolean isInformed(Actor actor, Assignment assignment) {
        return assignment.role() == Role.INFORMATION && assignment.isCurrent() && concerns(actor, assignment);
    }

    private static boolean isOffice(Actor actor, @Nullable UUID office) {
        return office != null && Objects.equals(office, actor.office());
    }

    Writing writing(Actor actor, Instant at, String note) {
        return new Writing(By.official(actor), at, note);
    }
}
