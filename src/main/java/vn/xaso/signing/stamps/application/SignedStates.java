package vn.xaso.signing.stamps.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Sha256;

/// The states that a document went through with each signature, and whether one of them has no time-stamp.
///
/// @param earlier the fingerprints of the states before the last signature
record SignedStates(Set<String> earlier, boolean bare) {

    private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final String DOCUMENT_STAMP = "ETSI.RFC3161";
    private static final int RANGE = 4;

    /// @param lastIsStamped what is known of the last signature already
    static SignedStates of(byte[] pdf, boolean lastIsStamped) {
        if (!isSignedTwice(pdf)) {
            return new SignedStates(Set.of(), !lastIsStamped);
        }
        try (var document = Loader.loadPDF(pdf)) {
            var earlier = new HashSet<String>();
            int lastBare = 0;
            int lastStamp = 0;
            for (var signature : document.getSignatureDictionaries()) {
                int end = end(signature);
                if (end < pdf.length) {
                    earlier.add(Sha256.hex(Arrays.copyOf(pdf, end)));
                }
                if (DOCUMENT_STAMP.equals(signature.getSubFilter())) {
                    lastStamp = Math.max(lastStamp, end);
                } else if (!hasStamp(signature)) {
                    lastBare = Math.max(lastBare, end);
                }
            }
            return new SignedStates(earlier, lastBare > lastStamp);
        } catch (IOException unreadable) {
            throw new IllegalStateException("What was signed just now cannot be read", unreadable);
        }
    }

    /// Reading the whole document costs as much as a third of a signature.
    private static boolean isSignedTwice(byte[] pdf) {
        int found = 0;
        for (int i = 0; i <= pdf.length - MARK.length && found < 2; i++) {
            if (pdf[i] == '/' && Arrays.equals(pdf, i, i + MARK.length, MARK, 0, MARK.length)) {
                found++;
            }
        }
        return found >= 2;
    }

    private static int end(PDSignature signature) {
        int @Nullable [] range = signature.getByteRange();
        return range == null || range.length != RANGE ? 0 : range[2] + range[3];
    }

    private static boolean hasStamp(PDSignature signature) {
        try {
            var signers = new CMSSignedData(signature.getContents()).getSignerInfos();
            return signers.getSigners().stream().allMatch(signer -> {
                var beside = signer.getUnsignedAttributes();
                return beside != null && beside.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null;
            });
        } catch (CMSException strange) {
            return false;
        }
    }
}
