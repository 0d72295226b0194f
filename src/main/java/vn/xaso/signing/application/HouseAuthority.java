package vn.xaso.signing.application;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.Demo;
import vn.xaso.signing.application.AuthorityRoot.Name;
import vn.xaso.ui.UiSettings;

/// The certificate authority of this installation. Its name says what its certificates are not: those of a provider
/// with a licence of the state, and in the demonstration of any legal value.
///
/// The root is made once and lies in the folder of keys.
@Component
public class HouseAuthority {

    private static final String HOUSE =
            "Chứng thư nội bộ - không do tổ chức được cấp phép cấp / INTERNAL - NOT LICENSED";
    private static final String DEMONSTRATION = "Chứng thư trình diễn - không có giá trị pháp lý / DEMONSTRATION ONLY";

    private final DataFolder folder;
    private final Name name;
    private @Nullable AuthorityRoot root;
    private @Nullable StampKey stampKey;

    HouseAuthority(DataFolder folder, Demo demo, UiSettings settings) {
        this.folder = folder;
        var place = settings.place().isBlank() ? "Xã Số" : settings.place();
        this.name = demo.isOn()
                ? new Name("demo-authority", "Xã Số", DEMONSTRATION)
                : new Name("house-authority", place, HOUSE);
    }

    /// The certificate first, the root after it.
    List<X509Certificate> issue(PublicKey key, CertificateNames names, Instant from, Instant to) {
        return root().issue(key, names, from, to);
    }

    /// The root certificate, where one was made already.
    public synchronized Optional<X509Certificate> certificate() {
        return root == null && !AuthorityRoot.isMade(folder.keys(), name)
                ? Optional.empty()
                : Optional.of(root().certificate());
    }

    /// The key with which the house stamps the time, made when first needed.
    public synchronized StampKey stampKey() {
        if (stampKey == null) {
            stampKey = StampKey.madeOnce(folder.keys(), name.file() + "-stamps", root());
        }
        return stampKey;
    }

    /// The list of revoked certificates as of now, signed.
    public byte[] revocationList(Map<BigInteger, Instant> revoked, Instant now) {
        return root().revocationList(revoked, now);
    }

    private synchronized AuthorityRoot root() {
        if (root == null) {
            root = AuthorityRoot.madeOnce(folder.keys(), name);
        }
        return root;
    }

    record CertificateNames(String commonName, String title, String organisation) {}
}
