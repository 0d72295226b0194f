package vn.xaso.documents.incoming.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has a document in hand and until when.
///
/// @param owner who must act next; null once the document has ended
/// @param stepDueOn the day by which the owner acts; null once the document has ended
/// @param dueOn the day by which the matter is done; null before registration
/// @param leader to whom it was submitted
/// @param leadOffice the office that leads, or null where a person leads who was named directly
/// @param leadPerson the person who leads, or null while the head of the office has not named one
/// @param direction what the leader wrote, or empty
/// @param askedUntil the day that the lead asks for
/// @param transferredOn the day on which the clerk passed it on
public record Handling(
        @Nullable Owner owner,
        @Nullable LocalDate stepDueOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID leader,
        @Nullable UUID leadOffice,
        @Nullable UUID leadPerson,
        String direction,
        @Nullable LocalDate askedUntil,
        @Nullable LocalDate transferredOn) {

    /// At the clerk's desk.
    public static Handling arrived(LocalDate registerBy) {
        return new Handling(Owner.CLERKS, registerBy, null, null, null, null, "", null, null);
    }

    public Handling ownedBy(Owner next, LocalDate by) {
        return new Handling(next, by, dueOn, leader, leadOffice, leadPerson, direction, askedUntil, transferredOn);
    }

    public Handling ended() {
        return new Handling(null, null, dueOn, leader, leadOffice, leadPerson, direction, askedUntil, transferredOn);
    }

    public Handling dueOn(@Nullable LocalDate day) {
        return new Handling(
                owner, stepDueOn, day, leader, leadOffice, leadPerson, direction, askedUntil, transferredOn);
    }

    public Handling before(UUID newLeader) {
        return new Handling(
                owner, stepDueOn, dueOn, newLeader, leadOffice, leadPerson, direction, askedUntil, transferredOn);
    }

    /// @param office null where the person was named directly
    /// @param person null where the head of the office names one later
    public Handling led(@Nullable UUID office, @Nullable UUID person) {
        return new Handling(owner, stepDueOn, dueOn, leader, office, person, direction, askedUntil, transferredOn);
    }

    public Handling directed(String words) {
        return new Handling(owner, stepDueOn, dueOn, leader, leadOffice, leadPerson, words, null, null);
    }

    /// @param until null once the leader has decided
    public Handling asking(@Nullable LocalDate until) {
        return new Handling(owner, stepDueOn, dueOn, leader, leadOffice, leadPerson, direction, until, transferredOn);
    }

    public Handling transferred(LocalDate on) {
        return new Handling(owner, stepDueOn, dueOn, leader, leadOffice, leadPerson, direction, askedUntil, on);
    }

    /// The lead: the person where one is named, otherwise the office.
    public Owner lead() {
        if (leadPerson != null) {
            return Owner.person(leadPerson);
        }
        if (leadOffice == null) {
            throw new IllegalStateException("Nobody leads before the direction");
        }
        return Owner.office(leadOffice);
    }
}
