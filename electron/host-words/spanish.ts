import type { HostWords } from '../host-words';

export const spanish: HostWords = {
  lang: 'es',
  problems: {
    missing: {
      title: 'No se encuentra la exposición',
      what: 'Este terminal debe mostrar la exposición de esta carpeta, pero la carpeta no existe:',
      todo: ['Compruebe que el disco o la memoria USB con la exposición esté conectado.', 'Compruebe el nombre de la carpeta indicada con --exhibit.'],
    },
    broken: {
      title: 'La exposición no se puede abrir',
      what: 'Hay que corregir algo en la exposición antes de poder mostrarla:',
      todo: ['Corrija los lugares indicados arriba con un editor de texto.', 'npm run check -- CARPETA enumera de una vez todos los defectos de una exposición.'],
    },
    failed: {
      title: 'No se ha podido preparar la exposición',
      what: 'Ha ocurrido algo imprevisto al leer esta carpeta:',
      todo: ['Compruebe que el disco no esté lleno y que la carpeta se pueda leer.', 'Reinicie el terminal. Si vuelve a aparecer esta pantalla, envíe el registro a la persona que se ocupa del terminal.'],
    },
    restless: {
      title: 'Este terminal necesita ayuda',
      what: 'Se ha detenido varias veces en poco tiempo y no ha podido recuperarse solo. La exposición era:',
      todo: ['Apague el ordenador, espere diez segundos y vuelva a encenderlo.', 'Si vuelve a aparecer esta pantalla, llame al servicio técnico y lea el número que figura abajo.'],
    },
  },
  number: 'Para el servicio técnico:',
  moment: 'Un momento, por favor',
  closed: 'El museo está cerrado',
  opens: 'Abre de nuevo:',
  again: 'El terminal vuelve a comprobarlo cada pocos segundos y continúa por sí solo.',
  log: 'Registro:',
  more: (count) => `Y ${count} más.`,
  preparing: 'La exposición se está preparando',
  steps: { check: 'Lectura y comprobación', pictures: 'Imágenes', write: 'Escritura' },
};
