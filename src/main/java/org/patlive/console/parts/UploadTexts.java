package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** What Vaadin's upload field says of a file while it is sent, and where it cannot be. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N create() {
        return new UploadI18N()
                .setFile(new UploadI18N.File()
                        .setRetry(text("console.parts.upload-retry"))
                        .setStart(text("console.parts.upload-start"))
                        .setRemove(text("console.parts.upload-remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("console.parts.upload-one-file"))
                        .setFileIsTooBig(text("console.parts.upload-too-large"))
                        .setIncorrectFileType(text("console.parts.upload-wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("console.parts.upload-connecting"))
                                .setStalled(text("console.parts.upload-stalled"))
                                .setProcessing(text("console.parts.upload-processing"))
                                .setHeld(text("console.parts.upload-held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("console.parts.upload-time-left") + " ")
                                .setUnknown(text("console.parts.upload-time-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("console.parts.upload-failed"))
                                .setUnexpectedServerError(text("console.parts.upload-failed"))
                                .setForbidden(text("console.parts.upload-failed"))
                                .setFileTooLarge(text("console.parts.upload-too-large"))));
    }
}
