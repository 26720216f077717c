-- Accounts are found by the beginning of a name, by employer, by state and by role.
alter table account
    add key account_name (name),
    add key account_employer (employer_name),
    add key account_state (state);

alter table account_role add key account_role_people (role, account_id);
