package vn.xaso.signing.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;

/// The key of the own time-stamp authority, with its certificate that is good for nothing else.
///
/// @param chain the own certificate first, the root last
public record StampKey(PrivateKey key, List<X509Certificate> chain) {

    private static final String ENTRY = "stamps";

    /// The file is open to nobody else, like that of the root beside it.
    private static final char[] NO_SECRET = "stamps".toCharArray();

    /// Two programs on one folder make one key.
    static StampKey madeOnce(Path folder, String file, AuthorityRoot root) {
        try {
            Files.createDirectories(folder);
            var store = folder.resolve(file + ".p12");
            try (var channel = FileChannel.open(
                            folder.resolve(file + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return Files.exists(store) && lock.isValid() ? read(store) : make(store, root);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key of the time-stamp authority cannot be made", fault);
        }
    }

    private static StampKey make(Path file, AuthorityRoot root) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var made = new StampKey(pair.getPrivate(), root.issueForStamps(pair.getPublic()));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ENTRY, made.key, NO_SECRET, made.chain.toArray(X509Certificate[]::new));
        var hidden = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var output = Files.newOutputStream(Files.createFile(draft, hidden))) {
            store.store(output, NO_SECRET);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    private static StampKey read(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            store.load(input, NO_SECRET);
        }
        var chain = Arrays.stream(store.getCertificateChain(ENTRY))
                .map(X509Certificate.class::cast)
                .toList();
        return new StampKey((PrivateKey) store.getKey(ENTRY, NO_SECRET), chain);
    }

    @Override
    public String toString() {
        return "StampKey[" + chain.getFirst().getSerialNumber() + "]";
    }
}
