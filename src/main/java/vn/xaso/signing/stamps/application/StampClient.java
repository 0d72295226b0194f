package vn.xaso.signing.stamps.application;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import vn.xaso.signing.domain.StampAuthority.StampsAway;

/// Asks an authority for a time-stamp over HTTP and looks whether the answer belongs to the question (RFC 3161).
///
/// Law: 23/2025/NĐ-CP (trusted time-stamps)
final class StampClient {

    private static final String QUERY = "application/timestamp-query";
    private static final String REPLY = "application/timestamp-reply";
    private static final int LARGEST = 64 * 1024;
    private static final int NONCE_BITS = 64;

    private final SecureRandom random = new SecureRandom();
    private final Duration limit;
    private final HttpClient http;

    StampClient(Duration limit) {
        this.limit = limit;
        this.http = HttpClient.newBuilder().connectTimeout(limit).build();
    }

    /// Who takes the encoded question and gives the encoded answer.
    interface Wire {
        byte[] ask(byte[] question) throws IOException, InterruptedException;
    }

    byte[] over(URI address, byte[] sha256) throws StampsAway {
        return stamp(question -> ask(address, question), sha256);
    }

    byte[] stamp(Wire wire, byte[] sha256) throws StampsAway {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, random));
            var response = new TimeStampResponse(wire.ask(request.getEncoded()));
            response.validate(request);
            var token = response.getTimeStampToken();
            if (token == null) {
                throw new StampsAway("refused: " + response.getStatusString());
            }
            return token.getEncoded();
        } catch (IOException fault) {
            throw new StampsAway(String.valueOf(fault.getMessage()), fault);
        } catch (TSPException fault) {
            throw new StampsAway("the answer is not a time-stamp for the question", fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new StampsAway("interrupted", ended);
        }
    }

    private byte[] ask(URI address, byte[] question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", QUERY)
                .header("Accept", REPLY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            return body.readNBytes(LARGEST);
        }
    }
}
