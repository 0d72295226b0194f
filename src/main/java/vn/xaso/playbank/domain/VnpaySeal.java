package vn.xaso.playbank.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The signature of VNPAY 2.1.0, as VNPAY itself makes and checks it.
public final class VnpaySeal {

    public static final String HASH = "vnp_SecureHash";

    private static final String ALGORITHM = "HmacSHA512";
    private static final List<String> OF_QUESTION = List.of(
            "vnp_RequestId",
            "vnp_Version",
            "vnp_Command",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_TransactionDate",
            "vnp_CreateDate",
            "vnp_IpAddr",
            "vnp_OrderInfo");
    private static final List<String> OF_ANSWER = List.of(
            "vnp_ResponseId",
            "vnp_Command",
            "vnp_ResponseCode",
            "vnp_Message",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_Amount",
            "vnp_BankCode",
            "vnp_PayDate",
            "vnp_TransactionNo",
            "vnp_TransactionType",
            "vnp_TransactionStatus",
            "vnp_OrderInfo",
            "vnp_PromotionCode",
            "vnp_PromotionAmount");

    private final String secret;

    /// @param secret empty: no message is good
    public VnpaySeal(String secret) {
        this.secret = secret;
    }

    /// The words of an address with the signature behind them.
    public String signed(Map<String, String> words) {
        return line(words) + "&" + HASH + "=" + over(line(words));
    }

    public boolean isOf(Map<String, String> words) {
        return isSame(over(line(words)), words);
    }

    public boolean isOfQuestion(Map<String, String> words) {
        return isSame(over(values(OF_QUESTION, words)), words);
    }

    public String ofAnswer(Map<String, String> words) {
        return over(values(OF_ANSWER, words));
    }

    private boolean isSame(String right, Map<String, String> words) {
        var given = words.getOrDefault(HASH, "").toLowerCase(Locale.ROOT);
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Map<String, String> words) {
        return new TreeMap<>(words)
                .entrySet().stream()
                        .filter(word -> word.getKey().startsWith("vnp_")
                                && !word.getValue().isEmpty()
                                && !word.getKey().startsWith(HASH))
                        .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String values(List<String> names, Map<String, String> words) {
        return names.stream().map(name -> words.getOrDefault(name, "")).collect(Collectors.joining("|"));
    }

    private String over(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec((secret.isEmpty() ? " " : secret).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
