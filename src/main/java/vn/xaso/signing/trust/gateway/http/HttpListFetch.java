package vn.xaso.signing.trust.gateway.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.signing.trust.domain.ListFetch;

/// Over HTTP, as nearly all authorities publish their lists: at most half a minute and 8 MB.
@Component
class HttpListFetch implements ListFetch {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(30);
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int OK = 200;

    @Override
    public byte[] fetch(String address) throws Failed {
        try (var client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(ALL).build();
            var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
            try {
                return body(answer.get(ALL.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                answer.cancel(true);
                client.shutdownNow();
            }
        } catch (TimeoutException tooSlow) {
            throw new Failed(Fault.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw new Failed(fault(failed.getCause()));
        } catch (IllegalArgumentException noAddress) {
            throw new Failed(Fault.UNREACHABLE);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Failed(Fault.UNREACHABLE);
        }
    }

    private static byte[] body(HttpResponse<byte[]> answer) throws Failed {
        if (answer.statusCode() != OK) {
            throw new Failed(Fault.REFUSED);
        }
        return answer.body();
    }

    private static Fault fault(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return Fault.TOO_SLOW;
        }
        // The library has no type of its own for a body above the limit.
        return cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains("exceeds capacity")
                ? Fault.TOO_LARGE
                : Fault.UNREACHABLE;
    }
}
