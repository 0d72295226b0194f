package vn.xaso.payments.gateway.vnpay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs and checks what goes to VNPAY and comes from it, version 2.1.0.
final class VnpaySignature {

    static final String HASH = "vnp_SecureHash";
    private static final String HASH_TYPE = "vnp_SecureHashType";
    private static final String ALGORITHM = "HmacSHA512";

    private final SecretKeySpec secret;

    VnpaySignature(String secret) {
        this.secret = new SecretKeySpec((secret.isEmpty() ? " " : secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// The words in the order of their names, without those that are empty and without the signature itself.
    static String signed(Map<String, String> words) {
        return new TreeMap<>(words)
                .entrySet().stream()
                        .filter(word -> !word.getValue().isEmpty())
                        .filter(word ->
                                !word.getKey().equals(HASH) && !word.getKey().equals(HASH_TYPE))
                        .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    String of(Map<String, String> words) {
        return over(signed(words));
    }

    String over(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isOf(Map<String, String> words) {
        return isSame(of(words), words.getOrDefault(HASH, ""));
    }

    /// Takes the same time whether the first or the last letter is wrong.
    static boolean isSame(String right, String given) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8),
                given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
