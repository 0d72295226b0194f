package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/// The rules by which a signature is judged: those of the library, with what differs for a Vietnamese office.
///
/// The library as it comes only warns when the content of a page is changed after somebody signed.
final class StrictPolicy {

    static final String NAME = "Xã Số 1";

    private static final String RULES_OF_THE_LIBRARY = "/policy/constraint.xml";

    /// Vietnamese certificates are mostly RSA-2048, and no Vietnamese text ends RSA in 2029 as the European one does.
    private static final Set<String> KEPT_BEYOND_2029 = Set.of("RSA", "RSASSA-PSS");

    private static final String EUROPEAN_END = "2029-01-01";

    private StrictPolicy() {}

    static ValidationPolicy load() {
        try (var rules =
                Objects.requireNonNull(ValidationPolicyFacade.class.getResourceAsStream(RULES_OF_THE_LIBRARY))) {
            var policy = ValidationPolicyFacade.newFacade().unmarshall(rules);
            makeStrict(policy);
            return new EtsiValidationPolicy(policy);
        } catch (IOException | JAXBException | XMLStreamException | SAXException fault) {
            throw new IllegalStateException("The rules for signatures cannot be read", fault);
        }
    }

    private static void makeStrict(ConstraintsParameters policy) {
        policy.setName(NAME);
        var rules = policy.getSignatureConstraints().getBasicSignatureConstraints();
        rules.getUndefinedChanges().setLevel(Level.FAIL);
        rules.getDocMDP().setLevel(Level.FAIL);
        rules.getFieldMDP().setLevel(Level.FAIL);
        rules.getSigFieldLock().setLevel(Level.FAIL);
        // The seal lies over the signature because the law wants it so.
        rules.getPdfAnnotationOverlap().setLevel(Level.INFORM);
        rules.getPdfVisualDifference().setLevel(Level.INFORM);
        for (var algorithm : policy.getCryptographic().getAlgoExpirationDate().getAlgos()) {
            if (KEPT_BEYOND_2029.contains(algorithm.getValue()) && EUROPEAN_END.equals(algorithm.getDate())) {
                algorithm.setDate(null);
            }
        }
    }
}
