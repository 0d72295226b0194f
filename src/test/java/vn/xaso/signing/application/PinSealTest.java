package vn.xaso.signing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.signing.Pin;
import vn.xaso.signing.domain.KeyAccess;

class PinSealTest {

    private static final UUID KEY = UUID.randomUUID();
    private static final UUID KEEPER = UUID.randomUUID();

    private final byte[] content = PinSeal.newKey();

    @TempDir
    private Path folder;

    @Test
    void aPinIsSaltedAndAnotherOneOpensNothing() {
        var pin = Pin.chosen("246810");
        var access = PinSeal.seal(content, KEY, KEEPER, pin);

        assertThat(access.salt()).hasSize(16);
        assertThat(PinSeal.unseal(access, pin)).hasValue(content);
        assertThat(PinSeal.unseal(access, Pin.chosen("246811"))).isEmpty();
    }

    @Test
    void theSecretOfTheProgramNeedsNoSaltAndAnotherOneOpensNothing() {
        var secret = ProgramSecret.in(folder.resolve("one"));
        var access = PinSeal.seal(content, KEY, KEEPER, secret);

        assertThat(access.salt()).isEmpty();
        assertThat(PinSeal.unseal(access, ProgramSecret.in(folder.resolve("one"))))
                .hasValue(content);
        assertThat(PinSeal.unseal(access, ProgramSecret.in(folder.resolve("two"))))
                .isEmpty();
        assertThat(PinSeal.unseal(access, Pin.chosen("246810"))).isEmpty();
    }

    @Test
    void threadsThatMeetAtTheSecretReadTheSame() throws Exception {
        var asked = Collections.nCopies(200, (Callable<Pin>) () -> ProgramSecret.in(folder));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var secret : threads.invokeAll(asked)) {
                assertThat(secret.get()).isEqualTo(ProgramSecret.in(folder));
            }
        }
    }

    @Test
    void whatIsSealedForOneKeeperOpensForNobodyElse() {
        var secret = ProgramSecret.in(folder);
        var access = PinSeal.seal(content, KEY, KEEPER, secret);
        var moved = new KeyAccess(KEY, UUID.randomUUID(), access.salt(), access.sealedKey(), false);

        assertThat(PinSeal.unseal(moved, secret)).isEmpty();
    }
}
