//! The columns of each table, all of them: a column that is not named here, or named here and missing, stops the build.

#![allow(
    dead_code,
    reason = "what the widget does not show is still named, so that a renamed column is noticed"
)]

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comune {
    pub istat: String,
    pub nome: String,
    pub sigla: String,
    pub catasto: String,
    pub popolazione: String,
    pub lat: String,
    pub lon: String,
    pub coord_fonte: String,
    pub ex_comuni: String,
    pub data_fusione: String,
    pub nota: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fusione {
    pub comune_soppresso: String,
    pub catasto_soppresso: String,
    pub sigla: String,
    pub data_soppressione: String,
    pub comune_attuale: String,
    pub istat_attuale: String,
    pub certezza: String,
    pub fonte: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AslComune {
    pub istat: String,
    pub comune: String,
    pub sigla: String,
    pub asl_2014: String,
    pub asl_certezza: String,
    pub asl_fonte: String,
    pub ats_oggi: String,
    pub asst_oggi: String,
    pub asst_certezza: String,
    pub asst_fonte: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultorio {
    pub id: String,
    pub nome: String,
    pub nome_fonte: String,
    pub nome_troncato: String,
    pub natura: String,
    pub indirizzo: String,
    pub cap: String,
    pub comune: String,
    pub istat: String,
    pub sigla: String,
    pub telefono: String,
    pub telefono2: String,
    pub email: String,
    pub web: String,
    pub orari: String,
    pub lat: String,
    pub lon: String,
    pub geo_precisione: String,
    pub asl_2014: String,
    pub ats_oggi: String,
    pub asst_gestore_oggi: String,
    pub ente_fonte: String,
    pub anno_dato: String,
    pub stato_verifica: String,
    pub aggiornamento: String,
    pub anno_aggiornamento: String,
    pub url_aggiornamento: String,
    pub cap_fonte: String,
    pub note: String,
    pub source: String,
    pub licence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cav {
    pub nome: String,
    pub tipo: String,
    pub indirizzo: String,
    pub cap: String,
    pub comune: String,
    pub istat: String,
    pub sigla: String,
    pub telefono: String,
    pub email: String,
    pub web: String,
    pub orari: String,
    pub lat: String,
    pub lon: String,
    pub geo_precisione: String,
    pub asl_2014: String,
    pub completezza: String,
    pub note: String,
    pub anno_fonte: String,
    pub source: String,
    pub licence: String,
}
