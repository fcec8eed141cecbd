package org.vivier.correspondence.text;

/**
 * What a letter tells, before it has words. One record per kind of letter; each says for itself
 * what it needs to know.
 */
public sealed interface LetterContent
    permits AccommodationReceived,
        AddressChanged,
        ApplicationReceived,
        CorrectionReceived,
        DeadlineChanged,
        DeadlineReminder,
        DraftExpiry,
        DraftLink,
        EmailChange,
        ErasureConfirmed,
        JobClosed,
        LateAllowed,
        SignInCode,
        StaffMessage,
        WithdrawalConfirmed,
        WithdrawalUndone {

  /** The kind of letter this is. */
  LetterKind kind();

  /** Puts subject, paragraphs, facts and links on the sheet, in order. */
  void write(Sheet sheet);
}
