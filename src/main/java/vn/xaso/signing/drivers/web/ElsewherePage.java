package vn.xaso.signing.drivers.web;

import java.util.List;
import vn.xaso.signing.domain.KeyDriver.Kind;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The form that enters a key which lies elsewhere.
///
/// @param holder as the form sends it back
/// @param clerks who may open the key of the organisation; empty for a person's
public record ElsewherePage(
        String holder,
        String name,
        List<Choice> drivers,
        String driver,
        String locator,
        List<Choice> clerks,
        List<FieldMessage> messages) {

    /// Only a token and a provider have to be told which of their keys it is.
    public boolean asksForPlace() {
        return drivers.stream().anyMatch(driver -> !driver.value().equals(Kind.DESKTOP.name()));
    }

    /// A provider brings the certificate along.
    public boolean mayLackCertificate() {
        return drivers.stream().anyMatch(driver -> driver.value().equals(Kind.REMOTE.name()));
    }

    /// What was chosen, or the only choice there is.
    public String chosen() {
        return drivers.size() == 1 ? drivers.getFirst().value() : driver;
    }

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
