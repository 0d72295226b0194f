package vn.xaso.signing.trust.gateway.etsi;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.signing.trust.domain.AuthorityCertificate;
import vn.xaso.signing.trust.domain.Offer;

/// The services of a list that issue certificates or time-stamps, with the time in which they were recognised.
final class ListedServices {

    private static final String KINDS = "http://uri.etsi.org/TrstSvc/Svctype/";
    private static final List<String> RECOGNISED =
            List.of("granted", "undersupervision", "supervisionincessation", "accredited", "recognisedatnationallevel");

    private final Map<String, Offer> offers = new LinkedHashMap<>();

    static List<Offer> in(Element root) {
        var services = new ListedServices();
        Tags.child(root, "TrustServiceProviderList")
                .ifPresent(all -> Tags.children(all, "TrustServiceProvider").forEach(services::provider));
        return List.copyOf(services.offers.values());
    }

    private void provider(Element provider) {
        var name = Tags.child(provider, "TSPInformation")
                .map(about -> Tags.name(about, "TSPName"))
                .orElse("");
        Tags.child(provider, "TSPServices")
                .ifPresent(all -> Tags.children(all, "TSPService").forEach(service -> service(name, service)));
    }

    private void service(String provider, Element service) {
        Tags.child(service, "ServiceInformation").ifPresent(about -> {
            var kind = kind(Tags.text(about, "ServiceTypeIdentifier"));
            var since = recognisedSince(service, about);
            if (kind.isEmpty() || since == null) {
                return;
            }
            var to = isRecognised(about) ? null : day(EtsiTrustList.instant(Tags.text(about, "StatusStartingTime")));
            var own = Tags.name(about, "ServiceName");
            var name = own.isEmpty() || provider.isEmpty() || own.contains(provider) ? own : own + " – " + provider;
            for (var certificate : certificates(about)) {
                offers.merge(
                        certificate.fingerprint(),
                        new Offer(name.isEmpty() ? certificate.name() : name, certificate, kind.get(), day(since), to),
                        ListedServices::wider);
            }
        });
    }

    /// The same certificate may serve in two ways: it is believed as long as one of them is recognised.
    private static Offer wider(Offer one, Offer other) {
        var to = one.to();
        var otherTo = other.to();
        var from = one.from().isBefore(other.from()) ? one.from() : other.from();
        var last = to == null || otherTo == null ? null : to.isAfter(otherTo) ? to : otherTo;
        return new Offer(one.name(), one.certificate(), one.service(), from, last);
    }

    private static Optional<Offer.Use> kind(String identifier) {
        if (identifier.startsWith(KINDS + "CA/")) {
            return Optional.of(Offer.Use.CERTIFICATES);
        }
        return identifier.startsWith(KINDS + "TSA") ? Optional.of(Offer.Use.TIME_STAMPS) : Optional.empty();
    }

    /// The first day of all times of recognition; null where it never was.
    private static @Nullable Instant recognisedSince(Element service, Element about) {
        var states = new ArrayList<>(List.of(about));
        Tags.child(service, "ServiceHistory")
                .ifPresent(history -> states.addAll(Tags.children(history, "ServiceHistoryInstance")));
        return states.stream()
                .filter(ListedServices::isRecognised)
                .map(state -> EtsiTrustList.instant(Tags.text(state, "StatusStartingTime")))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isRecognised(Element state) {
        var status = Tags.text(state, "ServiceStatus");
        return RECOGNISED.contains(status.substring(status.lastIndexOf('/') + 1));
    }

    private static List<AuthorityCertificate> certificates(Element about) {
        var found = new ArrayList<AuthorityCertificate>();
        Tags.child(about, "ServiceDigitalIdentity")
                .ifPresent(identity -> Tags.children(identity, "DigitalId")
                        .forEach(id ->
                                certificate(Tags.text(id, "X509Certificate")).ifPresent(found::add)));
        return found;
    }

    private static Optional<AuthorityCertificate> certificate(String base64) {
        if (base64.isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getMimeDecoder().decode(base64);
            return Optional.of(AuthorityCertificate.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes))));
        } catch (CertificateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OfficeClock.ZONE);
    }
}
