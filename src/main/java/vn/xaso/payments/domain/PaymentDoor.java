package vn.xaso.payments.domain;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.xaso.payments.Demand;

/// The way to a provider where people pay on its own pages. What it says comes back as a [Notice].
public interface PaymentDoor {

    Way way();

    /// Whether this installation has a contract with the provider.
    boolean isOpen();

    /// Where the browser goes.
    ///
    /// @throws IOException if the provider has to be asked first and does not answer
    URI open(Bill bill, Visit visit) throws IOException;

    /// What the provider knows of a try of which it has said nothing yet; nothing while it is undecided there.
    ///
    /// @throws IOException if the provider does not answer
    Optional<Notice> ask(Attempt attempt) throws IOException;

    /// What is paid there.
    record Bill(Obligation obligation, List<Demand.Line> lines, Attempt attempt) {}

    /// Who goes there.
    ///
    /// @param back where the provider sends the browser afterwards
    /// @param address of the browser
    /// @param language vi or en
    record Visit(String back, String address, String language) {}
}
