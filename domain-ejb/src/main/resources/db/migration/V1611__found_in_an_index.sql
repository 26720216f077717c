-- Whom an employer's name finds is counted in the index alone, apart from those whom their own name has found already.
alter table message
    drop key message_recipient_employer,
    add key message_recipient_employer (recipient_employer, status, recipient_name);
alter table account
    drop key account_employer,
    add key account_employer (employer_name, name, login);
