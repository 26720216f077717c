-- Companies are sorted by what becomes of their people's certificates: where somebody works is found in an index alone.
alter table employment add key employment_now_at (now_holder, employer_id);
